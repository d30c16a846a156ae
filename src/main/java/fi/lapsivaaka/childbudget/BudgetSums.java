package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What is built of one import with one method: its cells, its lines and its cost centres. */
final class BudgetSums {

    private final RollUp cells;
    private final LineSums lines = new LineSums();
    private final CentreSums centres = new CentreSums();

    /**
     * @param municipality code of the one whose residents share life stages, or the empty text
     */
    BudgetSums(String municipality) {
        this.cells = new RollUp(Vocabulary.shipped(), municipality);
    }

    void add(long keyId, LedgerKey key, Placement placement, Map<Phase, Money> amounts) {
        cells.add(key, placement, amounts);
        lines.add(keyId, key, placement, amounts);
        centres.add(key.year(), key.costCentre(), key.costCentreName(), placement, amounts);
    }

    /** Does what can be done before everything is stored, and beside what the connection does meanwhile. */
    void ready(SharedRows shared) {
        lines.ready(shared);
    }

    void store(Connection connection, SharedRows shared, UUID methodId, UUID importId, int budgetId)
            throws SQLException {
        cells.store(connection, methodId, importId);
        lines.store(connection, shared, budgetId);
        centres.store(connection, budgetId);
    }
}
