package fi.lapsivaaka.assessment.web;

import java.util.List;

/** What the start page offers beside its form. */
public record StartPage(List<PracticeChoice> practice, List<Recent> recent, List<FiguresChoice> figures) {

    /** A practice draft to try with one click. */
    public record PracticeChoice(String id, String title) {}

    /**
     * A check made earlier.
     *
     * @param when the day, written out
     */
    public record Recent(String id, String name, boolean practice, String when) {}

    /**
     * Figures that a cost view can be computed from.
     *
     * @param source where they come from
     */
    public record FiguresChoice(String id, String name, boolean practice, String source) {}
}
