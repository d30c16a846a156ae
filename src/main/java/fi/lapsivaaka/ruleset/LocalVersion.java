package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A version of a rule set that is one organisation's own: the national rules with some rows added, replaced and disabled.
 *
 * @param id of the version
 * @param label as its manifest names it
 * @param standsOn name of the national version that it differs from
 * @param code of the organisation
 * @param inForceAt from when on
 * @param reason why it was published
 * @param changes id of each rule that is otherwise than in the national version, and how
 */
public record LocalVersion(
        UUID id,
        String label,
        String standsOn,
        String code,
        LocalizedText organisation,
        Instant inForceAt,
        String reason,
        RuleSet rules,
        SortedMap<String, Deed> changes) {

    /** What an organisation did with a rule. */
    public enum Deed {
        /** The national version has none such. */
        ADDED,
        /** It says, asks or is told otherwise. */
        REPLACED,
        /** The national version has it, the organisation's has not. */
        DISABLED;

        /** As pages name it: {@code added}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LocalVersion {
        changes = new TreeMap<>(changes);
    }

    /** The rules that differ between a national version and one that stands on it; texts of a rule count as part of it. */
    public static SortedMap<String, Deed> changes(RuleSet national, RuleSet local) {
        SortedMap<String, Deed> changes = new TreeMap<>();
        for (Change change : RuleSetDiff.between(national, local).changes()) {
            boolean rule = change.subject() == Change.Subject.RULE;
            if (rule
                    && change.kind() == Change.Kind.ADDED
                    && change.before().isEmpty()
                    && has(local, national, change)) {
                changes.put(change.id(), Deed.ADDED);
            } else if (rule && change.kind() == Change.Kind.REMOVED && has(national, local, change)) {
                changes.put(change.id(), Deed.DISABLED);
            } else if (change.kind() != Change.Kind.MOVED
                    && (rule || change.subject() == Change.Subject.TEXT)
                    && holds(local, change.id())) {
                changes.putIfAbsent(change.id(), holds(national, change.id()) ? Deed.REPLACED : Deed.ADDED);
            }
        }
        return changes;
    }

    private static boolean has(RuleSet one, RuleSet other, Change change) {
        return holds(one, change.id()) && !holds(other, change.id());
    }

    private static boolean holds(RuleSet rules, String id) {
        return rules.rules().stream().anyMatch(rule -> rule.id().equals(id));
    }
}
