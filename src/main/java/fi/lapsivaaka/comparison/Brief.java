package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a matter tell shortly, in one language; an empty text or list where nobody told.
 *
 * @param decided what is proposed
 * @param decision day of the deciding meeting; null where nobody told
 * @param children the children concerned, one group a line
 * @param ages codes of their age groups, as the forms name them
 * @param effects on children, the harm first and the largest first
 * @param measures savings of a budget, one a line with its euros
 * @param saved the euros of the measures together; null where there are none
 * @param perChild euros of a budget for each child
 * @param red change of the demanding level's share, in percentage points
 * @param moves where costs move, in words
 * @param moved euros a year that a budget moves to others; null where nobody told
 * @param unknown what is not known
 * @param assumptions what the assessment assumes
 * @param telling who tells children of the decision, and when
 * @param asked whether children were asked: {@code children}, {@code planned}, {@code not-asked} or the empty text
 * @param summary what the agenda item is to say, as people have written or edited it
 * @param childSummary the same told to children
 */
public record Brief(
        String decided,
        @Nullable LocalDate decision,
        List<String> children,
        List<String> ages,
        List<Change> effects,
        List<String> measures,
        @Nullable Money saved,
        String perChild,
        String red,
        List<String> moves,
        @Nullable Money moved,
        String unknown,
        String assumptions,
        String telling,
        String asked,
        String summary,
        String childSummary) {

    public Brief {
        children = List.copyOf(children);
        ages = List.copyOf(ages);
        effects = List.copyOf(effects);
        measures = List.copyOf(measures);
        moves = List.copyOf(moves);
    }

    /**
     * An effect on a part of children's lives.
     *
     * @param size 0 where it was not told
     */
    public record Change(Effect.Kind kind, int size, String dimension, String what) {}
}
