package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.NameSearch;
import fi.lapsivaaka.authoring.TermFindings;
import fi.lapsivaaka.authoring.TermSearch;
import fi.lapsivaaka.authoring.TermWords;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntryEditor;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the form of a term and what its words find. */
@Component
class TermWriter {

    private final DraftFiles files;
    private final EntryEditor editor;
    private final RuleVersions versions;
    private final TermSearch drafts;
    private final NameSearch names;
    private final EntryForms forms;
    private final Clock clock;

    TermWriter(
            DraftFiles files,
            EntryEditor editor,
            RuleVersions versions,
            TermSearch drafts,
            NameSearch names,
            EntryForms forms,
            Clock clock) {
        this.files = files;
        this.editor = editor;
        this.versions = versions;
        this.drafts = drafts;
        this.names = names;
        this.forms = forms;
        this.clock = clock;
    }

    TermView write(
            RuleDraft draft,
            EntryView.Whole whole,
            TermWords term,
            Map<String, String> problems,
            boolean unsaved,
            @Nullable TermFindings findings,
            Language language) {
        TermWords.Layout layout = TermWords.Layout.of(draft.kind());
        return new TermView(
                whole,
                EntryForms.asText(draft.id(), EntryForms.TERMS, whole.entry(), language),
                draft.kind().id(),
                labelled(draft.kind(), whole.entry()),
                term.label(),
                layout.lists().stream()
                        .map(list -> words(list, term.lists().getOrDefault(list, List.of())))
                        .toList(),
                layout.options().entrySet().stream()
                        .map(option -> new TermView.Option(
                                option.getKey(), term.options().getOrDefault(option.getKey(), ""), option.getValue()))
                        .toList(),
                problems,
                unsaved,
                findings,
                cases(files.of(draft), id(whole.entry())),
                forms.undo(draft, whole.entry(), language));
    }

    private static TermView.Words words(String code, List<String> words) {
        return new TermView.Words(
                code, String.join("\n", words), words.size(), Math.max(2, Math.min(14, words.size() + 1)));
    }

    /** Cues of sentences have no names. */
    static boolean labelled(RuleKind kind, String entry) {
        return TermWords.Layout.of(kind).labelled() && !entry.startsWith("cues/");
    }

    private static String section(String entry) {
        return entry.substring(0, Math.max(0, entry.indexOf('/')));
    }

    private static String id(String entry) {
        return entry.substring(entry.indexOf('/') + 1);
    }

    /**
     * What a term finds with other words than those that are stored.
     *
     * @param text the entry as it would be saved
     */
    TermFindings findings(RuleDraft draft, String entry, String text, Visitor visitor) {
        SortedMap<String, byte[]> edited = new TreeMap<>(files.of(draft));
        EntrySheet sheet =
                editor.sheet(draft, draft.revision(), EntryForms.TERMS).orElseThrow(Desk::notFound);
        edited.put(EntryForms.TERMS, sheet.with(entry, text));
        byte[] before = versions.inForce(draft.kind(), clock.instant())
                .map(version -> versions.files(version.sha256()).get(EntryForms.TERMS))
                .orElse(null);
        byte[] after = edited.get(EntryForms.TERMS);
        if (before == null || after == null) {
            throw Desk.notFound();
        }
        return draft.kind() == RuleKind.CHILD_IMPACT
                ? drafts.find(before, after, section(entry), id(entry), visitor)
                : names.find(before, edited, section(entry), id(entry), visitor);
    }

    private static int cases(SortedMap<String, byte[]> content, String id) {
        Pattern named = Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
        return (int) content.entrySet().stream()
                .filter(file -> file.getKey().startsWith("cases/"))
                .flatMap(file -> EntrySheet.of(file.getKey(), file.getValue()).entries().stream())
                .filter(one -> named.matcher(one.text()).find())
                .count();
    }
}
