package fi.lapsivaaka.ledger;

import java.util.Optional;

/**
 * Sees to it that every row of a file is of the organisation of the first one, and of some year.
 *
 * @param first key of the first row
 */
record OneOrganisation(LedgerKey first) {

    Optional<LedgerProblem> problem(long line, LedgerKey key) {
        if (key.year() == 0) {
            return Optional.of(LedgerProblem.of(line, "", "no-year"));
        }
        boolean same = key.organisation().equals(first.organisation())
                && key.organisationType().equals(first.organisationType());
        return same
                ? Optional.empty()
                : Optional.of(
                        LedgerProblem.of(line, "", "other-organisation", key.organisation(), first.organisation()));
    }
}
