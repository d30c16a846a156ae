package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/** Reads rule sets that may be broken in any way, and sees to it that a refusal is of use. */
final class Refusals {

    private Refusals() {}

    /** The rule set, or empty when it was refused: soon, with places, and with what is allowed. */
    static Optional<RuleSet> readOrRefused(Map<String, byte[]> files, FactSchema schema) {
        return Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                return Optional.of(RuleSet.read(RuleSource.memory(files), schema));
            } catch (RefusedRuleSet refused) {
                assertThat(refused.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.PROBLEMS + 1);
                assertThat(refused.problems()).allSatisfy(problem -> {
                    assertThat(problem.what()).isNotBlank();
                    assertThat(problem.allowed()).isNotBlank();
                });
                return Optional.empty();
            }
        });
    }
}
