package fi.lapsivaaka.assessment;

import java.util.List;
import java.util.Set;

/**
 * Makes facts from answers: what a rule compares, but no form asks in so many words.
 *
 * <p>A derivation says what it reads and what it makes, so that a rule on something that nobody gives is found at once.
 */
interface Derivation {

    /** Ids of the questions it reads. */
    Set<String> questions();

    /** Names under which rules speak of the answers and numbers it makes; empty when it makes other facts only. */
    default Set<String> subjects() {
        return Set.of();
    }

    /** Other records that it makes. */
    default Set<Class<? extends Record>> records() {
        return Set.of();
    }

    /** The facts; none for what was not answered. */
    List<Record> facts(Sheet sheet);
}
