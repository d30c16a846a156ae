package fi.lapsivaaka.ruleset;

/** A condition of a rule in the closed model. */
public sealed interface Condition permits Condition.Unread {

    /** Placeholder until the closed model is in place. */
    record Unread(String text) implements Condition {}
}
