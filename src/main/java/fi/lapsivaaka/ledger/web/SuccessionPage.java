package fi.lapsivaaka.ledger.web;

import java.util.List;

/**
 * Which organisation and which cost centre goes on for which, every name and day written out.
 *
 * @param code of the organisation whose cost centres are shown; the empty text while there is none
 * @param choices organisations to choose from
 * @param costCentres those that count, the newest day first
 * @param organisations likewise
 * @param withdrawn both kinds, with the reason
 */
public record SuccessionPage(
        String code,
        String name,
        boolean practice,
        List<Choice> choices,
        List<Line> costCentres,
        List<Line> organisations,
        List<Line> withdrawn) {

    /** An organisation. */
    public record Choice(String code, String name, boolean current) {}

    /**
     * A succession.
     *
     * @param from what ended
     * @param to what goes on
     * @param reason why it was withdrawn, with the day; the empty text while it counts
     */
    public record Line(String id, String from, String to, String day, String share, String ground, String reason) {}
}
