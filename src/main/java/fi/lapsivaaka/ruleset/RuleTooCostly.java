package fi.lapsivaaka.ruleset;

/** Rules would have to compare more combinations of facts than one check may cost; nothing was fired. */
public final class RuleTooCostly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    RuleTooCostly(String rule) {
        super("rule " + rule + " would compare too many combinations of facts (at most " + Limits.COMBINATIONS
                + ", of which " + Limits.MATCHES + " hold, for all rules); join its patterns by equal fields");
        this.rule = rule;
    }

    /** The id of the rule that would compare most. */
    public String rule() {
        return rule;
    }
}
