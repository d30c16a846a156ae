package fi.lapsivaaka.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the option that is best for children where nobody named it: one that is at least as good as every other option in
 * everything that was told, and better in something. Where something is unknown or cuts both ways, nothing is said.
 */
final class BestOption {

    private BestOption() {}

    /** @return the code, or null where the effects do not tell */
    static @Nullable String of(List<ComparedOption> options) {
        Set<String> told = options.stream()
                .flatMap(option -> effects(option).keySet().stream())
                .collect(Collectors.toSet());
        if (options.size() < 2 || told.isEmpty()) {
            return null;
        }
        return options.stream()
                .filter(option ->
                        options.stream().allMatch(other -> other.equals(option) || better(option, other, told)))
                .map(ComparedOption::code)
                .findFirst()
                .orElse(null);
    }

    private static boolean better(ComparedOption one, ComparedOption other, Set<String> told) {
        boolean somewhere = false;
        for (String code : told) {
            Optional<Integer> mine = score(one.effect(effects(one), code));
            Optional<Integer> theirs = score(other.effect(effects(other), code));
            if (mine.isEmpty() || theirs.isEmpty() || mine.get() < theirs.get()) {
                return false;
            }
            somewhere |= mine.get() > theirs.get();
        }
        return somewhere;
    }

    private static Map<String, Effect> effects(ComparedOption option) {
        Stream<Map.Entry<String, Effect>> whole = option.whole().kind() == Effect.Kind.UNKNOWN
                ? Stream.empty()
                : Stream.of(Map.entry("whole", option.whole()));
        return Stream.concat(option.dimensions().entrySet().stream(), whole)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A size that was not told counts as the smallest one. */
    private static Optional<Integer> score(Effect effect) {
        return switch (effect.kind()) {
            case BETTER -> Optional.of(Math.max(1, effect.better()));
            case WORSE -> Optional.of(-Math.max(1, effect.worse()));
            case SAME -> Optional.of(0);
            case BOTH, UNKNOWN -> Optional.empty();
        };
    }
}
