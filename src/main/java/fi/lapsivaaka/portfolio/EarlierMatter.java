package fi.lapsivaaka.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter assessed earlier, from which answers may be taken or to which one may refer.
 *
 * @param day on which it was signed, else given
 * @param months since then
 * @param old whether it is older than one may refer to by the rules
 * @param signed whether its assessment was signed
 * @param answers how many of its answers would be offered
 * @param decisionTypes what is otherwise than in the matter at hand
 * @param services the same of services
 * @param lifeStages the same of children's life stages
 * @param likeness how many of its services and kinds of decision are the same
 */
public record EarlierMatter(
        UUID id,
        String name,
        LocalDate day,
        long months,
        boolean old,
        boolean signed,
        int answers,
        @Nullable Long euros,
        Difference decisionTypes,
        Difference services,
        Difference lifeStages,
        int likeness) {

    /**
     * Codes that only one of two matters has.
     *
     * @param gone only the earlier one has
     * @param added only the one at hand has
     */
    public record Difference(List<String> gone, List<String> added) {

        static Difference between(List<String> earlier, List<String> now) {
            return new Difference(
                    earlier.stream().filter(code -> !now.contains(code)).toList(),
                    now.stream().filter(code -> !earlier.contains(code)).toList());
        }

        public boolean none() {
            return gone.isEmpty() && added.isEmpty();
        }
    }
}
