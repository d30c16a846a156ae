package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.LedgerKey;

/** Whose euros a key tells of, as written in the ledger. */
record BudgetUnit(String body, String resultArea, String area) {

    static BudgetUnit of(LedgerKey key) {
        return new BudgetUnit(key.body(), key.resultArea(), key.area());
    }
}
