package fi.lapsivaaka.ledger;

import java.util.UUID;

/** Told inside the transaction of an import, so that whatever is made of its figures is there when they are. */
public record LedgerTaken(UUID importId) {}
