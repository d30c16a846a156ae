package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.util.Map;

/**
 * What one import says of one key.
 *
 * @param keyId id of the key in the database
 * @param amounts euros by phase; a phase the import does not tell is missing
 */
public record KeyedAmounts(long keyId, LedgerKey key, Map<Phase, Money> amounts) {}
