package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.portfolio.Excerpt;
import java.util.List;

/**
 * The matters of a visitor, a page at a time.
 *
 * @param q what was typed into the search
 * @param state code of the state looked for; the empty text for any
 * @param mine only the visitor's own work
 * @param total how many were found
 * @param number of this page, from 1 on
 * @param pages how many there are, at least 1
 * @param late what is late, in words
 * @param coming what is coming, in words
 * @param steps that the visitor was given, and those they gave to somebody who is late
 * @param onlySteps only matters with a step that the visitor was given
 * @param writes whether the visitor may begin a new draft
 */
public record PortfolioPage(
        String q,
        String state,
        boolean mine,
        List<StateChoice> states,
        int total,
        int number,
        int pages,
        List<Group> groups,
        List<NoticeLine> late,
        List<NoticeLine> coming,
        List<StepLine> steps,
        boolean onlySteps,
        boolean writes) {

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !q.isEmpty() || !state.isEmpty() || mine || onlySteps;
    }

    /** A state, and how many matters are in it. */
    public record StateChoice(String code, String name, int count) {}

    /**
     * The matters of one meeting.
     *
     * @param anchor id of its heading
     */
    public record Group(String anchor, String title, List<Row> rows) {}

    /**
     * A matter.
     *
     * @param open whether its assessment may be opened, and not only the council's page
     * @param owner name of the organisation where the visitor sees several; the empty text else
     * @param level how thorough an assessment is needed, as a code; the empty text while not known
     * @param late what is late or in the wrong order, in words
     */
    public record Row(
            String id,
            String name,
            boolean practice,
            boolean open,
            boolean mine,
            String state,
            String stateName,
            String owner,
            String level,
            List<String> late,
            List<Excerpt.Piece> excerpt) {}

    /** A step that somebody was given, with a link to it. */
    public record StepLine(String id, String form, String step, String title, String name, String due, boolean late) {}

    /** A notice with a link to its matter. */
    public record NoticeLine(String id, String name, String text) {}
}
