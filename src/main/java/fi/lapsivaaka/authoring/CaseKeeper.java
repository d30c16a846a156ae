package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntryEditor;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds cases to drafts, each beside the others of its kind. */
@Component
public class CaseKeeper {

    private static final String FOLDER = "cases/";

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final EntryEditor editor;

    CaseKeeper(RuleDrafts drafts, DraftFiles files, EntryEditor editor) {
        this.drafts = drafts;
        this.files = files;
        this.editor = editor;
    }

    /**
     * Adds a case at the end of a file: the one that holds cases of the same name, else the first with cases of that kind.
     *
     * @param name the rule, or the name of the case
     * @param kind how such cases begin: {@code rule} or {@code case}
     * @param text of the case
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void add(UUID id, String name, String kind, String text, UUID author) {
        RuleDraft draft = drafts.writable(id);
        SortedMap<String, byte[]> content = files.of(draft);
        String file = content.keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(".yaml"))
                .max((one, other) -> Integer.compare(fits(content, one, name, kind), fits(content, other, name, kind)))
                .orElseThrow(() -> new IllegalStateException("the rule set has no file of cases"));
        EntrySheet sheet = editor.sheet(draft, draft.revision(), file).orElseThrow();
        String free = name;
        for (int times = 2; sheet.entry(free).isPresent(); times++) {
            free = name + " (" + times + ")";
        }
        editor.save(id, draft.revision(), file, free, "\n" + text, author);
    }

    private static int fits(SortedMap<String, byte[]> content, String path, String name, String kind) {
        EntrySheet sheet =
                EntrySheet.of(path, Optional.ofNullable(content.get(path)).orElse(new byte[0]));
        if (sheet.entry(name).isPresent()) {
            return 2;
        }
        return sheet.entries().stream().anyMatch(entry -> entry.text().startsWith("- " + kind + ":")) ? 1 : 0;
    }
}
