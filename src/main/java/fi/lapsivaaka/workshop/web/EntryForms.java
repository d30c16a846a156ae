package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntryEditor;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the forms for parameters, terms and texts share: finding an entry, saving it, the way back and forth. */
@Component
public class EntryForms {

    /** The file of limits. */
    public static final String PARAMETERS = "parameters.yaml";
    /** The file of texts. */
    public static final String TEXTS = "texts.yaml";
    /** The file of words. */
    public static final String TERMS = "terms.yaml";

    private static final Map<String, String> PAGES = Map.of(PARAMETERS, "parameter", TEXTS, "wording", TERMS, "term");

    private final Desk desk;
    private final DraftFiles files;
    private final EntryEditor editor;
    private final EntryWriter entries;
    private final WorkshopWords words;

    EntryForms(Desk desk, DraftFiles files, EntryEditor editor, EntryWriter entries, WorkshopWords words) {
        this.desk = desk;
        this.files = files;
        this.editor = editor;
        this.entries = entries;
        this.words = words;
    }

    /** The form for the entries of a file as it stands in addresses; the empty text for files without one. */
    public static String page(String file) {
        if (file.startsWith(EntrySheet.FORMS)) {
            return file.endsWith("/shared.yaml") ? "option-list" : "question";
        }
        return PAGES.getOrDefault(file, "");
    }

    /** A draft; not found where there is none. */
    public RuleDraft draft(UUID id) {
        return desk.draft(id);
    }

    /** An entry as it stands, or what a new one begins with. */
    public EntryView.Whole open(RuleDraft draft, String file, String entry, Language language) {
        return entries.entry(draft, file, Desk.plain(entry, 120), language);
    }

    /** The text of an entry as a revision left it, or what a new one begins with. */
    public String text(RuleDraft draft, int revision, String file, String entry) {
        return editor.sheet(draft, revision, file)
                .orElseThrow(Desk::notFound)
                .entry(Desk.plain(entry, 120))
                .map(FileEntry::text)
                .orElseGet(() -> EntryPattern.of(file, Desk.plain(entry, 120)));
    }

    /** @return where to go on */
    public String save(
            RuleDraft draft, int basedOn, String file, String entry, String text, UUID author, Language language) {
        Saved saved = Desk.writing(() -> editor.save(draft.id(), basedOn, file, Desk.plain(entry, 120), text, author));
        return saved.rivals().isEmpty()
                ? "redirect:" + address(draft.id(), file, entry, language)
                : "redirect:" + Desk.address(draft.id(), language) + "#rivals";
    }

    /** The page on which an entry is a form. */
    public static String address(UUID draft, String file, String entry, Language language) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Desk.address(draft, language) + "/" + page(file))
                .queryParam("entry", "{entry}");
        if (file.startsWith(EntrySheet.FORMS)) { // for entries that are no questions
            address.queryParam("file", "{file}");
        }
        return address.encode().buildAndExpand(entry, file).toUriString();
    }

    /**
     * The page from which a button about an entry was pressed.
     *
     * @param sheet {@code sentence} for a rule as a sentence, {@code entry} for an entry as text; its form for any other text
     */
    static String back(UUID draft, String sheet, String file, String entry, Language language) {
        String name = Desk.plain(entry, 120);
        return sheet.equals("sentence")
                ? Desk.sentence(Desk.address(draft, language), file, name)
                : sheet.equals("entry") || page(file).isEmpty()
                        ? asText(draft, file, name, language)
                        : address(draft, file, name, language);
    }

    /** The page on which an entry is text. */
    public static String asText(UUID draft, String file, String entry, Language language) {
        return UriComponentsBuilder.fromPath(Desk.address(draft, language) + "/entry")
                .queryParam("file", "{file}")
                .queryParam("entry", "{entry}")
                .encode()
                .buildAndExpand(file, entry)
                .toUriString();
    }

    /** What would be undone next of this entry, in words; null where the newest deed was done to something else. */
    public @Nullable String undo(RuleDraft draft, String entry, Language language) {
        return draft.open()
                ? files.undoable(draft.id())
                        .filter(deed -> deed.subject().equals(entry))
                        .map(deed -> words.word(language, "workshop.deed." + deed.deed()) + " " + deed.subject())
                        .orElse(null)
                : null;
    }
}
