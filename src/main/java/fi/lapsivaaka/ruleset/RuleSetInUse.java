package fi.lapsivaaka.ruleset;

/** A rule set that the service works with. Another version of it may come into use at any time. */
@FunctionalInterface
public interface RuleSetInUse {

    /** The version in use at this moment. */
    RuleSet ruleSet();
}
