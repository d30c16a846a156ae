package fi.lapsivaaka.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about an entry.
 *
 * @param entry as the services table read it: with the class found from its name
 * @param named the row that gave it a service class, if one did
 * @param decider the row that places it, if one did
 * @param provision the row that tells its mode of provision, if one did
 * @param matches every row that holds, in the order of the tables
 */
record Verdict(
        Entry entry,
        @Nullable Match named,
        @Nullable Match decider,
        @Nullable Match provision,
        List<Match> matches) {

    Verdict {
        matches = List.copyOf(matches);
    }
}
