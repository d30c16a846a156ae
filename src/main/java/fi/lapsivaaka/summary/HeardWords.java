package fi.lapsivaaka.summary;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.proposal.HearingSignal;
import java.util.Set;

/** Says whom the draft tells to have been heard; a youth council speaks for young people, but is not all children. */
final class HeardWords {

    private static final Set<String> COUNCILS = Set.of("YOUTH_COUNCIL", "PUPIL_COUNCIL");

    private HeardWords() {}

    /** A sentence with its full stop. */
    static String sentence(Check check, Words words) {
        String text = words.of(
                onlyCouncils(check)
                        ? "check.heard.councils"
                        : "check.heard." + check.signals().heard().status().code());
        return text.replaceAll("[.\\s]+$", "") + ".";
    }

    /** The same as a code of the words for children. */
    static String code(Check check) {
        return onlyCouncils(check)
                ? "councils"
                : check.signals().heard().status().code();
    }

    private static boolean onlyCouncils(Check check) {
        return check.signals().heard().status() == Heard.Status.CHILDREN
                && check.signals().hearings().stream()
                        .filter(hearing -> !hearing.planned())
                        .map(HearingSignal::target)
                        .noneMatch("CHILDREN"::equals)
                && check.signals().hearings().stream().anyMatch(hearing -> COUNCILS.contains(hearing.target()));
    }
}
