package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.classification.ClassificationRules;
import java.util.Arrays;
import java.util.Optional;

/** The rule sets that the service works with; what can be done with each follows from which one it is. */
public enum RuleKind {
    /** Judges drafts; its effect shows on drafts and assessments. */
    CHILD_IMPACT(AssessmentRules.NAME),
    /** Places the lines of ledgers; its effect shows in euros. */
    SERVICE_CLASSIFICATION(ClassificationRules.NAME);

    private final String id;

    RuleKind(String id) {
        this.id = id;
    }

    /** The rule set's id, as in its manifest and in addresses. */
    public String id() {
        return id;
    }

    /** Empty when there is no such rule set. */
    public static Optional<RuleKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such rule set */
    public static RuleKind of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule set " + id));
    }
}
