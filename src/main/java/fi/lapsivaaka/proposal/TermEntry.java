package fi.lapsivaaka.proposal;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * One id of a term file and the words that speak of it.
 *
 * @param weak terms that hint at it without being about it; they weigh a third
 * @param not where one of these matches, the same words are no match
 * @param headingOnly whether only titles and headings count
 * @param background whether it is rather the means than the subject of a matter
 * @param broad whether such a decision touches every service that it names once with a change or with money
 * @param organiser {@code kunta} or {@code hva} when only it organises the service and another's text names it mostly as a place;
 *     empty otherwise
 * @param direction what it does to children's situation: for the better, for the worse, or unknown
 */
record TermEntry(
        Kind kind,
        String id,
        LocalizedText label,
        List<String> terms,
        List<String> weak,
        List<String> not,
        double weight,
        boolean headingOnly,
        Direction direction,
        String organiser,
        boolean background,
        boolean broad) {}
