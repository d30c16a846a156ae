package fi.lapsivaaka.meeting;

import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.preparation.MatterEuros;
import java.util.List;

/**
 * A matter of a meeting.
 *
 * @param level how thorough an assessment is needed, as a code
 * @param flags open findings that block or warn
 * @param stages codes of the life stages it touches
 * @param direction {@code better}, {@code worse}, {@code both}, or the empty text
 * @param late what is late or in the wrong order
 */
public record PackMatter(
        Listed listed,
        String level,
        Readiness readiness,
        List<RaisedFinding> flags,
        List<String> stages,
        String direction,
        MatterEuros euros,
        List<Notice> late) {

    public PackMatter {
        flags = List.copyOf(flags);
        stages = List.copyOf(stages);
        late = List.copyOf(late);
    }
}
