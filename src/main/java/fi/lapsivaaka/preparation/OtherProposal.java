package fi.lapsivaaka.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another proposal that hits the same children.
 *
 * @param day of its decision, else the day on which its draft was given
 * @param decided whether that day has passed and the assessment was signed
 * @param level how thoroughly it is assessed, as a code
 * @param direction {@code better}, {@code worse}, {@code both} or the empty text
 * @param euros change of a year's money for children, in whole euros; null when not told
 * @param services codes of the service groups that both concern
 * @param lifeStages codes that both concern
 * @param groups codes of the groups in a vulnerable position that both concern
 * @param places schools and the like that both name
 */
public record OtherProposal(
        UUID id,
        String name,
        LocalDate day,
        boolean decided,
        String level,
        String direction,
        @Nullable Long euros,
        List<String> services,
        List<String> lifeStages,
        List<String> groups,
        List<String> places) {}
