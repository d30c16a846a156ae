package fi.lapsivaaka.assessment.web;

import java.util.List;

/**
 * What the start page offers beside its form.
 *
 * @param owners organisations the visitor prepares for; none where there is nothing to choose
 */
public record StartPage(
        List<PracticeChoice> practice, List<Recent> recent, List<FiguresChoice> figures, List<OwnerChoice> owners) {

    /** An organisation that a draft can be prepared for. */
    public record OwnerChoice(String code, String name) {}

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
