package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an option changes in one year: added cost positive, saving negative; null where nobody has told.
 *
 * @param year 0 for each year alike
 * @param own of the sector that prepares the matter
 * @param sectors moved to other sectors of the same organisation
 * @param authority moved to the other authority
 */
public record YearCosts(
        int year,
        @Nullable Money own,
        @Nullable Money sectors,
        @Nullable Money authority) {

    /** What lands on somebody else's budget; empty where none of it is known. */
    public Optional<Money> moved() {
        return Stream.of(Optional.ofNullable(sectors), Optional.ofNullable(authority))
                .flatMap(Optional::stream)
                .reduce(Money::plus);
    }

    /** All that is known; empty where nothing is. */
    public Optional<Money> net() {
        return Stream.concat(Optional.ofNullable(own).stream(), moved().stream())
                .reduce(Money::plus);
    }

    /** Whether every part is known. */
    public boolean whole() {
        return Stream.of(own, sectors, authority).allMatch(Objects::nonNull);
    }

    /** The two added up, part by part. */
    YearCosts plus(YearCosts other, int ofYear) {
        return new YearCosts(ofYear, sum(own, other.own), sum(sectors, other.sectors), sum(authority, other.authority));
    }

    private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }
}
