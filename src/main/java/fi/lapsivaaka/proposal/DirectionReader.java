package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Sentence.Role;

/** Weighs whether a draft seems to change things for the better or for the worse; what is denied does not count. */
final class DirectionReader {

    private static final double MINOR = 0.25;
    private static final String STATUTORY = "statutory-duty";

    private DirectionReader() {}

    static Direction read(Outline outline) {
        double better = 0;
        double worse = 0;
        for (Sentence sentence : outline.sentences()) {
            if (!sentence.isContent() || sentence.speaker() == Speaker.CLAIMANT || tellsTheLaw(sentence)) {
                continue;
            }
            double weight = sentence.role() == Role.TITLE ? 3 : sentence.role() == Role.DECISION ? 2 : 1;
            if (points(sentence, Direction.BETTER)) {
                better += weight;
            }
            if (points(sentence, Direction.WORSE)) {
                worse += weight;
            }
        }
        if (better == 0 && worse == 0) {
            return Direction.UNKNOWN;
        }
        if (worse <= better * MINOR) {
            return Direction.BETTER;
        }
        return better <= worse * MINOR ? Direction.WORSE : Direction.BOTH;
    }

    private static boolean points(Sentence sentence, Direction direction) {
        return sentence.hits().all().stream()
                .anyMatch(hit ->
                        hit.entry().direction() == direction && !hit.weak() && !Clauses.isNegated(sentence, hit));
    }

    /** What an act says is so already and changes nothing. */
    private static boolean tellsTheLaw(Sentence sentence) {
        return !sentence.has(Cue.CHANGE)
                && sentence.of(Kind.CONCEPT).stream()
                        .anyMatch(hit -> hit.entry().id().equals(STATUTORY));
    }
}
