package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.disclosure.CellSuppression.State;
import java.util.Map;
import java.util.Set;

/**
 * What is hidden of an organisation's year because it is about few children; decided once, for all views and files.
 *
 * @param together areas of which only their sum is told wherever euros are told apart further than by area and level
 * @param states of these areas, what becomes of their children's euros by level; the empty level stands for all levels
 * @param threshold figures about fewer children are hidden
 */
public record HiddenAreas(Set<String> together, Map<String, Map<String, State>> states, int threshold) {

    /** Stands for all areas of {@link #together}, in place of an area. */
    public static final String SUM = "small-areas";

    static HiddenAreas none(int threshold) {
        return new HiddenAreas(Set.of(), Map.of(), threshold);
    }

    public HiddenAreas {
        together = Set.copyOf(together);
        states = Map.copyOf(states);
    }

    /** What becomes of the children's euros of an area on a level, or on all of them where the level is empty. */
    State state(String area, String level) {
        return states.getOrDefault(area, Map.of()).getOrDefault(level, State.PROTECTING);
    }

    /** Whether a selection is of euros that are only told together with others. */
    public boolean hides(Selection selection) {
        String area = selection.where().get(Dimension.AREA);
        return area != null && (together.contains(area) || area.equals(SUM));
    }
}
