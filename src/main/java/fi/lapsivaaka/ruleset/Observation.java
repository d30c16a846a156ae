package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Language;

/**
 * Something that the analysis of a rule set noticed.
 *
 * @param kind what sort of thing, stable for machines
 * @param problem where it is, what it is and what would be right
 * @param example a fact that shows it, in plain words; the empty text when none is needed
 */
public record Observation(Weight weight, Kind kind, Problem problem, String example) {

    /** How much an observation matters. */
    public enum Weight {
        /** The rule set does not do what it seems to say: it should not be used like this. */
        ERROR,
        /** Worth a look; may well be meant. */
        REMARK
    }

    /** Sorts of observations. */
    public enum Kind {
        /** A rule that no facts can make fire. */
        NEVER_FIRES,
        /** A part of a rule that changes nothing: it always holds, or never. */
        IDLE_PART,
        /** A table row before which others always win. */
        NEVER_WINS,
        /** A table row before which others win on some days of its validity. */
        SELDOM_WINS,
        /** Table rows that hold for the same fact and say different things. */
        OVERLAP,
        /** Something known that no row answers, or no rule speaks of. */
        GAP,
        /** Two rules with the same conditions. */
        DUPLICATE,
        /** A condition on a code that nobody knows. */
        UNKNOWN_CODE,
        /** A parameter without a value on a day on which it is needed. */
        PARAMETER,
        /** Days of validity that overlap, or are missing. */
        VALIDITY,
        /** A rule that lacks a case, or does not keep to one. */
        CASE,
        /** A text that is not in three languages. */
        LANGUAGE,
        /** A rule that does not tell its provision, or who checked it. */
        SOURCE,
        /** A text, parameter or term that no rule uses. */
        UNUSED,
        /** What the room that uses the rule set found. */
        CONTENT,
        /** Too much to be analysed. */
        NOT_ANALYSED
    }

    static Observation error(Kind kind, Place place, String rule, String what, String allowed, String example) {
        return at(Weight.ERROR, kind, place, rule, what, allowed, example);
    }

    static Observation remark(Kind kind, Place place, String rule, String what, String allowed, String example) {
        return at(Weight.REMARK, kind, place, rule, what, allowed, example);
    }

    private static Observation at(
            Weight weight, Kind kind, Place place, String rule, String what, String allowed, String example) {
        return new Observation(
                weight, kind, new Problem(place.file(), place.line(), place.column(), rule, what, allowed), example);
    }

    /** The problem with its place, and after it the example, in one of the product's languages. */
    public String placed(Language language) {
        return problem.placed(language) + (example.isEmpty() ? "" : " (" + ProblemWords.say(example, language) + ")");
    }

    /** The problem, and after it the example. */
    @Override
    public String toString() {
        return problem + (example.isEmpty() ? "" : "; for example: " + example);
    }
}
