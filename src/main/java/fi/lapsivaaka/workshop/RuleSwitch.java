package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a rule out of use by its id: its row or text, its words in all languages, and the cases that are about it alone. In
 * local rules the national one is disabled by that; it stays in the national rules, where the difference tells it.
 */
@Component
public class RuleSwitch {

    private static final String TEXTS = "texts.yaml";

    private final RuleDrafts drafts;
    private final DraftFiles files;

    RuleSwitch(RuleDrafts drafts, DraftFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    /**
     * @return whether there was such a rule
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public boolean disable(UUID id, String rule, UUID author) {
        RuleDraft draft = drafts.writable(id);
        SortedMap<String, byte[]> content = files.of(draft);
        Map<String, Optional<byte[]>> changes = new HashMap<>();
        boolean found = false;
        for (Map.Entry<String, byte[]> file : content.entrySet()) {
            String path = file.getKey();
            boolean table = path.endsWith(".drl.csv");
            byte[] left = table
                    ? TableSheet.read(path, file.getValue()).without(rule).csv()
                    : path.endsWith(".drl") || path.equals(TEXTS) || path.startsWith("cases/")
                            ? without(path, file.getValue(), rule)
                            : file.getValue();
            boolean holds = table
                    ? TableSheet.read(path, file.getValue()).row(rule).isPresent()
                    : left.length < file.getValue().length;
            if (holds) {
                changes.put(path, Optional.of(left));
                found |= table || path.endsWith(".drl");
            }
        }
        if (found) {
            files.save(id, Deed.RULE_DISABLED, rule, changes, author);
        }
        return found;
    }

    /** Cases of a rule stand one after the other, each an entry of the rule's name. */
    private static byte[] without(String path, byte[] bytes, String rule) {
        byte[] left = bytes;
        EntrySheet sheet = EntrySheet.of(path, left);
        while (sheet.entry(rule).isPresent()) {
            left = sheet.change(rule, "").getOrDefault(path, Optional.empty()).orElse(new byte[0]);
            sheet = EntrySheet.of(path, left);
        }
        return left;
    }
}
