package fi.lapsivaaka.meeting;

import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.preparation.MatterEuros;
import java.util.List;

/**
 * What the rules and the answers say of a matter.
 *
 * @param level how thorough an assessment is needed, as a code
 * @param flags open findings that block or warn
 * @param stages codes of the life stages it touches
 * @param direction {@code better}, {@code worse}, {@code both}, or the empty text
 */
record Judged(
        String level,
        Readiness readiness,
        List<RaisedFinding> flags,
        List<String> stages,
        String direction,
        MatterEuros euros) {

    Judged {
        flags = List.copyOf(flags);
        stages = List.copyOf(stages);
    }
}
