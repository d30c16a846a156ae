package fi.lapsivaaka.ledger;

/**
 * Where a file comes from.
 *
 * @param source whom to name when the figures are shown
 * @param licence under which they were published, or the empty text
 * @param decision what its budget changes rest on, where the rows do not tell; or the empty text
 */
public record Origin(String source, String licence, String decision) {

    public Origin(String source, String licence) {
        this(source, licence, "");
    }
}
