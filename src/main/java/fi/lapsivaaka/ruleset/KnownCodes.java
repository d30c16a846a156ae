package fi.lapsivaaka.ruleset;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The codes that a field can hold.
 *
 * @param field record and field: {@code Proposal.services}
 * @param codes in the order in which examples should use them; numbers as digits
 * @param complete whether no other code ever occurs, so that a condition on one is an error and not only worth a look
 * @param eachUsed whether some rule should speak of each code
 */
public record KnownCodes(String field, Set<String> codes, boolean complete, boolean eachUsed) {

    public KnownCodes {
        codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }
}
