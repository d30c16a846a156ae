package fi.lapsivaaka.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of a matter beside each other.
 *
 * @param options going on as now first
 * @param dimensions codes of the parts of children's lives, in the order of the forms; empty where they were not told apart
 * @param groups codes of the groups that some option touches
 * @param rights numbers of the articles that some option touches
 * @param best code of the option that is best for children; null where the answers do not tell
 * @param said whether a person named it; else it follows from the effects
 * @param years the years whose euros were told; 0 alone where they are the same each year
 */
public record OptionComparison(
        List<ComparedOption> options,
        List<String> dimensions,
        List<String> groups,
        List<String> rights,
        @Nullable String best,
        boolean said,
        List<Integer> years) {

    public OptionComparison {
        options = List.copyOf(options);
        dimensions = List.copyOf(dimensions);
        groups = List.copyOf(groups);
        rights = List.copyOf(rights);
        years = List.copyOf(years);
    }

    /** What is proposed. */
    public Optional<ComparedOption> proposed() {
        return options.stream().filter(ComparedOption::proposed).findFirst();
    }

    /** Whether what is proposed is something else than what is best for children. */
    public boolean departs() {
        return best != null
                && proposed().filter(option -> !option.code().equals(best)).isPresent();
    }
}
