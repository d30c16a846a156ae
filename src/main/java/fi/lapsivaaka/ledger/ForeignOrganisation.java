package fi.lapsivaaka.ledger;

/** Figures of an organisation whose people are others. */
final class ForeignOrganisation extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
