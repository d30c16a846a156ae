package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.workshop.DraftClosed;
import fi.lapsivaaka.workshop.EntryEditor;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import fi.lapsivaaka.workshop.SchemaClosed;
import fi.lapsivaaka.workshop.web.TypedReply.Fault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Saves the forms of entries while somebody types on, and tells their page what came of it. A form with a fault is not saved:
 * it stays in the window. What can be taken out or named anew is left to the button.
 */
@Component
public class Typing {

    /** The parameter of a form that is sent without a button. */
    public static final String SENT = "typing";

    private final EntryEditor editor;
    private final WorkshopWords words;

    Typing(EntryEditor editor, WorkshopWords words) {
        this.editor = editor;
        this.words = words;
    }

    /** Nothing is saved. */
    public TypedReply held(int basedOn, List<Fault> faults, Language language) {
        return reply("held", basedOn, faults, language);
    }

    /** @param faults field to what is wrong with it */
    public TypedReply held(int basedOn, Map<String, String> faults, Language language) {
        return held(
                basedOn,
                faults.entrySet().stream()
                        .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                        .toList(),
                language);
    }

    /** Saves an entry whose form holds no fault. */
    public TypedReply save(
            RuleDraft draft, int basedOn, String file, String entry, String text, UUID author, Language language) {
        String name = Desk.plain(entry, 120);
        return told(
                basedOn,
                () -> saved(basedOn, editor.type(draft.id(), basedOn, file, name, text, author), language),
                language);
    }

    /** What came of something that may find the draft closed. */
    public TypedReply told(int basedOn, Supplier<TypedReply> deed, Language language) {
        try {
            return deed.get();
        } catch (DraftClosed closed) {
            return reply("closed", basedOn, List.of(), language);
        } catch (SchemaClosed closed) {
            return reply("schema", basedOn, List.of(), language);
        }
    }

    /** Tells what came of saving. */
    public TypedReply saved(int basedOn, Saved saved, Language language) {
        return saved.rivals().isEmpty()
                ? reply(saved.merged() ? "merged" : "saved", saved.revision(), List.of(), language)
                : beside(basedOn, language);
    }

    /** Somebody else had changed the same: both are kept. */
    public TypedReply beside(int basedOn, Language language) {
        return reply("beside", basedOn, List.of(), language);
    }

    /** Saves an entry as text; one that would go, or get another name, waits for the button. */
    TypedReply text(
            RuleDraft draft, int basedOn, String file, String entry, String text, UUID author, Language language) {
        EntrySheet now = editor.sheet(draft, draft.revision(), file).orElseThrow(Desk::notFound);
        EntrySheet after = EntrySheet.of(file, now.with(entry, text));
        int more = now.entry(entry).isPresent() ? 0 : 1;
        boolean same = after.entry(entry).isPresent()
                && after.entries().size() == now.entries().size() + more;
        return text.isBlank() || !same
                ? held(basedOn, Map.of("text", words.word(language, "workshop.typing.name", entry)), language)
                : save(draft, basedOn, file, entry, text, author, language);
    }

    private TypedReply reply(String state, int revision, List<Fault> faults, Language language) {
        return new TypedReply(state, words.word(language, "workshop.typing." + state), revision, faults);
    }
}
