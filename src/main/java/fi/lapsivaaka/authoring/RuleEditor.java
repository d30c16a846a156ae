package fi.lapsivaaka.authoring;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.ruleset.DrlEntry;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.Rivals;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.Saved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes whole rules of the checklist into a draft: the rule, the imports it needs, and with a new rule its texts. */
@Component
public class RuleEditor {

    private static final String TEXTS = "texts.yaml";

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final Rivals rivals;

    RuleEditor(RuleDrafts drafts, DraftFiles files, Rivals rivals) {
        this.drafts = drafts;
        this.files = files;
        this.rivals = rivals;
    }

    /**
     * Saves a rule in the place of the one with its id, or at the end of its file. Where somebody else has changed the same
     * rule since, what was written is kept beside it.
     *
     * @param basedOn the revision that was looked at
     * @param texts the entry of {@code texts.yaml} that a new rule gets, where it has none
     * @param typed whether somebody types on: what they typed before is one step with it
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved save(UUID id, int basedOn, String file, Rule rule, String texts, UUID author, boolean typed) {
        RuleDraft draft = drafts.writable(id);
        SortedMap<String, byte[]> content = files.of(draft);
        String was = entry(files.at(draft, Math.min(basedOn, draft.revision())), file, rule.id());
        String is = entry(content, file, rule.id());
        String mine = DrlEntry.replace(was, rule, AssessmentRules.SCHEMA);
        if (!is.strip().equals(was.strip()) && !is.strip().equals(mine.strip())) {
            if (typed) {
                rivals.replace(id, file, rule.id(), is, mine, author);
                return new Saved(draft.revision(), true, List.of(rule.id()));
            }
            return beside(draft, file, rule.id(), is, mine, author);
        }
        Map<String, Optional<byte[]>> changes = new HashMap<>();
        EntrySheet.of(file, bytes(content, file))
                .change(rule.id(), mine)
                .forEach((path, bytes) ->
                        changes.put(path, bytes.map(one -> DrlEntry.importing(one, rule, AssessmentRules.SCHEMA))));
        if (is.isEmpty() && entry(content, TEXTS, rule.id()).isEmpty()) {
            changes.putAll(EntrySheet.of(TEXTS, bytes(content, TEXTS)).change(rule.id(), texts));
        }
        Deed deed = is.isEmpty() ? Deed.ENTRY_ADDED : typed ? Deed.TYPED : Deed.ENTRY;
        RuleDraft saved = files.save(id, deed, rule.id(), changes, author);
        return new Saved(saved.revision(), basedOn < draft.revision(), List.of());
    }

    /**
     * Takes out a rule and its texts; comments that stand behind it stay.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public Saved remove(UUID id, int basedOn, String file, String rule, UUID author) {
        RuleDraft draft = drafts.writable(id);
        SortedMap<String, byte[]> content = files.of(draft);
        String was = entry(files.at(draft, Math.min(basedOn, draft.revision())), file, rule);
        String is = entry(content, file, rule);
        if (!is.strip().equals(was.strip())) {
            return beside(draft, file, rule, is, "", author);
        }
        Map<String, Optional<byte[]>> changes =
                new HashMap<>(EntrySheet.of(file, bytes(content, file)).change(rule, DrlEntry.without(is)));
        changes.putAll(EntrySheet.of(TEXTS, bytes(content, TEXTS)).change(rule, ""));
        RuleDraft saved = files.save(id, Deed.ENTRY_DELETED, rule, changes, author);
        return new Saved(saved.revision(), basedOn < draft.revision(), List.of());
    }

    /** The texts of a rule as its file has them; empty when it has none. */
    public String texts(RuleDraft draft, String rule) {
        return entry(files.of(draft), TEXTS, rule);
    }

    private Saved beside(RuleDraft draft, String file, String rule, String is, String mine, UUID author) {
        rivals.add(draft.id(), file, rule, "", is, mine, author);
        return new Saved(draft.revision(), true, List.of(rule));
    }

    private static String entry(SortedMap<String, byte[]> content, String file, String name) {
        return EntrySheet.of(file, bytes(content, file))
                .entry(name)
                .map(FileEntry::text)
                .orElse("");
    }

    private static byte[] bytes(SortedMap<String, byte[]> content, String file) {
        return content.getOrDefault(file, new byte[0]);
    }
}
