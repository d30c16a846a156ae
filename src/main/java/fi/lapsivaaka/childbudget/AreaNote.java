package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an area beside its euros.
 *
 * @param population null where the area's residents are not known
 * @param together whether its euros are told together with other areas' wherever they are told apart further
 * @param levels what becomes of its children's euros on each level, and on all under the empty level; none
 *     where all are shown, or all hidden because euros are told apart further
 * @param child what becomes of all its children's euros
 */
public record AreaNote(@Nullable AreaPopulation population, boolean together, Map<String, State> levels, State child) {

    public AreaNote {
        levels = Map.copyOf(levels);
    }

    static AreaNote open(@Nullable AreaPopulation population) {
        return new AreaNote(population, false, Map.of(), State.SHOWN);
    }

    /** A level that none of the areas told together has euros on is no secret. */
    public State level(String level) {
        return levels.getOrDefault(level, together && levels.isEmpty() ? State.PROTECTING : State.SHOWN);
    }
}
