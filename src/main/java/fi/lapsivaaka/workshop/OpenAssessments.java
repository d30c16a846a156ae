package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.DraftRules;
import java.util.Locale;

/** What becomes of assessments that are open when a version of the rules comes in force; chosen at its publication. */
public enum OpenAssessments {
    /** They are finished by the rules they were begun under. */
    STAY(DraftRules.Standing.STAYS),
    /** People may move them to the new rules. */
    OFFERED(DraftRules.Standing.OFFERED),
    /** They must be moved to the new rules before they are signed. */
    REQUIRED(DraftRules.Standing.REQUIRED);

    private final DraftRules.Standing standing;

    OpenAssessments(DraftRules.Standing standing) {
        this.standing = standing;
    }

    DraftRules.Standing standing() {
        return standing;
    }

    /** As it is kept: {@code stay}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such choice */
    public static OpenAssessments of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
