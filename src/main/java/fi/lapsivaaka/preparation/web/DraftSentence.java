package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.proposal.Quote;

/**
 * A sentence of the draft, shortened where it is long.
 *
 * @param start where it begins in the draft; its place on the page of the check
 * @param document name of the annex it stands in; the empty text for the main text
 */
public record DraftSentence(String text, int start, String document) {

    private static final int LONGEST = 240;

    static DraftSentence of(Quote quote) {
        String line = quote.text().replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST) {
            int lastBlank = line.lastIndexOf(' ', LONGEST);
            line = line.substring(0, lastBlank > 0 ? lastBlank : LONGEST) + " …";
        }
        return new DraftSentence(line, quote.start(), quote.document());
    }
}
