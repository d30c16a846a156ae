package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.Observation;
import java.util.List;

/**
 * Something that a draft needs before it is published.
 *
 * @param observations what is wrong, each at its place; empty where it is not about content
 */
public record GateItem(Kind kind, boolean met, List<Observation> observations) {

    /** What is needed, in the order in which people mend it. */
    public enum Kind {
        /** Nobody has to choose between two texts. */
        RIVALS,
        /** It differs from what is in force. */
        CHANGED,
        /** It is made from the newest version. */
        BASE,
        /** It can be read under the safe profile. */
        PROFILE,
        /** The analysis finds no error. */
        ANALYSIS,
        /** Every rule keeps to its cases and has one of either kind. */
        CASES,
        /** All texts stand in three languages. */
        LANGUAGES,
        /** Every rule and number tells its provision. */
        PROVISIONS,
        /** No other content has its version's name. */
        LABEL,
        /** The reason for the change is told. */
        REASON,
        /** Its first day is not before that of the version it follows. */
        DAY,
        /** Somebody has seen what this very content would change. */
        EFFECT
    }

    public GateItem {
        observations = List.copyOf(observations);
    }

    static GateItem of(Kind kind, boolean met) {
        return new GateItem(kind, met, List.of());
    }

    static GateItem of(Kind kind, List<Observation> wrong) {
        return new GateItem(kind, wrong.isEmpty(), wrong);
    }
}
