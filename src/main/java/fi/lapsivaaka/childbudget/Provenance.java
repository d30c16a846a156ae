package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.classification.ClassificationMethod;
import java.util.List;

/**
 * Whose figures, of which year, from where, and by which rules.
 *
 * @param kind {@code kunta} or {@code hva}
 * @param practice figures of a fictional organisation
 * @param sources whom to name
 */
public record Provenance(
        LocalizedText organisation,
        String kind,
        int year,
        boolean practice,
        List<String> sources,
        ClassificationMethod method) {

    public Provenance {
        sources = List.copyOf(sources);
    }

    /** Name of the version of the rules that placed the euros. */
    public String rules() {
        return method.ruleSetVersion();
    }

    /** SHA-256 of the rules that placed the euros. */
    public String ruleSetSha256() {
        return method.ruleSetSha256();
    }
}
