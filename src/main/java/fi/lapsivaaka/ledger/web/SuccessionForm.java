package fi.lapsivaaka.ledger.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about a succession.
 *
 * @param kind {@code cost-centre} or {@code organisation}
 */
public record SuccessionForm(
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String day,
        @Nullable String share,
        @Nullable String ground) {

    static final SuccessionForm EMPTY = new SuccessionForm(null, null, null, null, null, null, null);

    boolean ofOrganisations() {
        return "organisation".equals(kind);
    }

    /** As it is read and shown again: without blanks at the ends and without control characters. */
    public String text(String field) {
        String given =
                switch (field) {
                    case "from" -> from;
                    case "to" -> to;
                    case "day" -> day;
                    case "share" -> share;
                    case "ground" -> ground;
                    default -> organisation;
                };
        return given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** The same for the form of one kind; the other form stays empty. */
    public String text(String field, String ofKind) {
        return ofKind.equals(kind) ? text(field) : "";
    }
}
