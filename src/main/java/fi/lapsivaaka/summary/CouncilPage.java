package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.CostBars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one page decision-makers read, in one language, every text written out. It is made from a check alone: the same
 * check gives the same page, byte for byte. Read from top to bottom as text it makes sense without its looks.
 *
 * @param kicker what kind of page this is
 * @param title the matter's heading as it stands in the draft
 * @param notice that this is practice material; none when it is real
 * @param need how thorough an assessment is needed
 * @param readiness whether the matter is ready for decision as regards children's rights
 * @param sections what is proposed, which children, their views, options, costs, what is missing, rights
 * @param footer limits, sources and the version of the rules
 */
public record CouncilPage(
        Language language,
        String kicker,
        String title,
        @Nullable String notice,
        Statement need,
        Statement readiness,
        List<Section> sections,
        List<String> footer) {

    /**
     * A question and its short answer.
     *
     * @param tone {@code note}, {@code ok}, {@code warn} or {@code block}: how the answer is coloured
     * @param reasons what decided the answer
     */
    public record Statement(String question, String answer, String tone, List<String> reasons) {}

    /**
     * One part of the page.
     *
     * @param id its place in addresses
     * @param facts what is known, as names with values
     * @param points what is said one after another
     * @param table figures, where there are some
     * @param bars the same as a picture, where it helps
     */
    public record Section(
            String id,
            String heading,
            List<String> paragraphs,
            List<Fact> facts,
            List<Point> points,
            @Nullable Table table,
            @Nullable CostBars bars) {

        /** A section without a picture. */
        public Section(
                String id,
                String heading,
                List<String> paragraphs,
                List<Fact> facts,
                List<Point> points,
                @Nullable Table table) {
            this(id, heading, paragraphs, facts, points, table, null);
        }
    }

    /** A name and what is known of it. */
    public record Fact(String name, String value) {}

    /**
     * Something said, and what it rests on.
     *
     * @param sign {@code !} or the empty text
     * @param source rule and provision
     */
    public record Point(String sign, String text, String detail, String source) {}

    /**
     * Figures.
     *
     * @param rows each as long as {@code columns}; one cell alone is a heading of the rows after it
     * @param total the last row; empty where the rows are not added up
     * @param notes where the figures come from, and how certain they are
     */
    public record Table(
            String caption, List<String> columns, List<List<String>> rows, List<String> total, List<String> notes) {}
}
