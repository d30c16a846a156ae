package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.util.List;

/** One way to evaluate the table. */
interface Evaluator {

    /** The id of the first row that holds for each entry, or the empty text. */
    List<String> firstRows(List<Entry> entries);

    /** Forgets what it learned from entries seen before. */
    default void forget() {}
}
