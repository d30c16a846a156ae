package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.List;

/** The values that one field of a fact may have under some constraints; immutable. */
sealed interface ValueSet permits Wholes, Words, Choices, Lists, Relation {

    boolean empty();

    /**
     * The values in both sets.
     *
     * @throws ClassCastException when the sets are of different kinds, which cannot be for one field
     */
    ValueSet and(ValueSet other);

    /** Whether some value is in both sets. */
    default boolean meets(ValueSet other) {
        return !and(other).empty();
    }

    /** Sets that together hold exactly the values that this one does not hold; none is empty. */
    List<ValueSet> others();

    /** Whether a value as read from a fact is in the set. */
    boolean has(Object value);

    /** One of the values in words, one of {@code preferred} where there is such a one; the set is not empty. */
    String example(Collection<String> preferred);

    /** Whether every value of the other set is in this one. */
    default boolean covers(ValueSet other) {
        return others().stream().allMatch(rest -> rest.and(other).empty());
    }
}
