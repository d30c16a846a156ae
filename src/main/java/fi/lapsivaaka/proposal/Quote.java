package fi.lapsivaaka.proposal;

/**
 * The sentence a signal came from.
 *
 * @param text the sentence as it stands in the draft
 * @param start index of its first character in the draft, counted through all its documents
 * @param end index after its last character
 * @param document name of the annex it stands in; the empty text for the main text
 */
public record Quote(String text, int start, int end, String document) {

    /** A sentence of the main text. */
    public Quote(String text, int start, int end) {
        this(text, start, end, "");
    }

    /** The same sentence where its document is an annex that begins elsewhere. */
    Quote in(Draft.Part part) {
        return new Quote(text, start + part.start(), end + part.start(), part.name());
    }
}
