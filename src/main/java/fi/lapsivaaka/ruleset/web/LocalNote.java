package fi.lapsivaaka.ruleset.web;

import java.util.List;
import java.util.Map;

/**
 * Whose own rules a page stands on, in the page's language.
 *
 * @param code of the organisation
 * @param version id of the version
 * @param standsOn name of the national version that it differs from
 * @param since from when on, written out
 * @param changes id of each rule that is otherwise, and how: {@code added}, {@code replaced} or {@code disabled}
 */
public record LocalNote(
        String code,
        String organisation,
        String set,
        String setTitle,
        String version,
        String label,
        String standsOn,
        String since,
        String reason,
        Map<String, String> changes) {

    /** Ids of the national rules that do not hold there. */
    public List<String> disabled() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue().equals("disabled"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
