package fi.lapsivaaka.ruleset;

/** A rule that would have to compare more combinations of facts than one check may cost; nothing was fired. */
public final class RuleTooCostly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    RuleTooCostly(String rule) {
        super("rule " + rule + " would compare more than " + Limits.COMBINATIONS
                + " combinations of facts; join its patterns by equal fields");
        this.rule = rule;
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }
}
