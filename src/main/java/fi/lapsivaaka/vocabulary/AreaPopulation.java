package fi.lapsivaaka.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Residents of a postcode area by age on the last day of a year.
 *
 * @param name of the area; the source has Finnish names only
 * @param municipality code of the one it lies in
 * @param year the year the figures tell of, which may be older than the year asked for
 * @param residents all residents; null where the source hides them
 * @param ages residents by code of {@link AgeBand}; none where the source hides them, which it does of areas with few
 *     residents
 * @param under18 null where the source hides the ages
 * @param source whom to name
 */
public record AreaPopulation(
        String postcode,
        String name,
        String municipality,
        int year,
        @Nullable Integer residents,
        Map<String, Integer> ages,
        @Nullable Integer under18,
        String source) {

    public AreaPopulation {
        ages = Collections.unmodifiableMap(new LinkedHashMap<>(ages));
    }

    /** Residents of some age groups together; null where the source hides them. */
    public @Nullable Integer of(Collection<String> bands) {
        return ages.isEmpty()
                ? null
                : bands.stream().mapToInt(band -> ages.getOrDefault(band, 0)).sum();
    }
}
