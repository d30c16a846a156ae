package fi.lapsivaaka.aims;

import fi.lapsivaaka.childbudget.Dimension;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A selection as one line, {@code level=red&family=child-protection}, in the order of the dimensions. */
final class WrittenSelection {

    private WrittenSelection() {}

    static String write(Map<Dimension, String> where) {
        return Arrays.stream(Dimension.values())
                .filter(where::containsKey)
                .map(dimension -> dimension.code() + "=" + where.get(dimension))
                .collect(Collectors.joining("&"));
    }

    static Map<Dimension, String> read(String written) {
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        for (String part : written.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                Dimension.of(part.substring(0, equals))
                        .ifPresent(dimension -> where.put(dimension, part.substring(equals + 1)));
            }
        }
        return where;
    }
}
