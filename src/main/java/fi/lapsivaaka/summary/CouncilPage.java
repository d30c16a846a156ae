package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.CostBars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one page decision-makers read, in one language, every text written out. It is made from a check alone: the same
 * check gives the same page, byte for byte. Read from top to bottom as text it makes sense without its looks.
 *
 * @param labels words between its parts
 * @param kicker what kind of page this is
 * @param title the matter's heading as it stands in the draft
 * @param notice that this is practice material; none when it is real
 * @param need how thorough an assessment is needed
 * @param readiness whether the matter is ready for decision as regards children's rights
 * @param answers to the seven questions that people who decide ask first, in their order
 * @param pictures of what stands in the sections as words and figures
 * @param sections what is proposed, which children, their views, options, costs, what is missing, rights
 * @param footer limits, sources and the version of the rules
 * @param foreign what of it people wrote in another language than the page's, the longest first
 */
public record CouncilPage(
        Language language,
        Labels labels,
        String kicker,
        String title,
        @Nullable String notice,
        Statement need,
        Statement readiness,
        List<Answer> answers,
        List<Section> sections,
        Pictures pictures,
        List<String> footer,
        List<Foreign> foreign) {

    /** Characters of all answers that still fit a sheet in larger letters. */
    private static final int ROOMY = 1_500;

    public CouncilPage {
        answers = List.copyOf(answers);
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
        foreign = List.copyOf(foreign);
    }

    /** A text of the page, parted where its language changes. */
    public List<Span> spans(String text) {
        for (Foreign other : foreign) {
            int place = place(text, other.text());
            if (place >= 0) {
                List<Span> spans = new ArrayList<>(spans(text.substring(0, place)));
                spans.add(new Span(other.text(), other.lang()));
                spans.addAll(spans(text.substring(place + other.text().length())));
                return List.copyOf(spans);
            }
        }
        return text.isEmpty() ? List.of() : List.of(new Span(text, null));
    }

    /** Where words stand in a text, beginning and ending where its words do; -1 where they do not. */
    static int place(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return at;
            }
            at = text.indexOf(words, at + 1);
        }
        return -1;
    }

    /** Whether the answers are so short that one sheet has room for larger letters and a picture. */
    public boolean roomy() {
        int characters = answers.stream().mapToInt(Answer::length).sum();
        return characters + title.length() <= ROOMY;
    }

    /**
     * Words between the parts of the page.
     *
     * @param more link from an answer to what tells more
     * @param details heading of what tells more
     * @param annex the same on paper, on sheets of its own
     * @param must what stands before something to be resolved, for those who do not see its sign
     */
    public record Labels(String more, String details, String annex, String must) {}

    /**
     * What stands on the page in another language than its own.
     *
     * @param lang {@code fi}, {@code sv} or {@code en}
     */
    public record Foreign(String text, String lang) {}

    /**
     * A part of a text.
     *
     * @param lang its language; null where it is the page's
     */
    public record Span(String text, @Nullable String lang) {}

    /**
     * A question of those who decide, and its answer.
     *
     * @param id {@code decided}, {@code options}, {@code views}, {@code costs}, {@code moves}, {@code unknown} or
     *     {@code checks}
     * @param known whether the answers or the draft tell it; where not, the first line says so
     * @param table where the answer is figures beside each other
     * @param section id of the section that tells more; null where there is none
     */
    public record Answer(
            String id,
            String question,
            boolean known,
            List<Line> lines,
            @Nullable Table table,
            @Nullable String section) {

        public Answer {
            lines = List.copyOf(lines);
        }

        private int length() {
            int cells = table == null
                    ? 0
                    : table.rows().stream()
                            .flatMap(List::stream)
                            .mapToInt(String::length)
                            .sum();
            return cells + lines.stream().mapToInt(line -> line.told().length()).sum();
        }
    }

    /**
     * One thing of an answer.
     *
     * @param sign one of the marks below, which the words repeat; else the empty text
     * @param name what it is about, or the empty text
     */
    public record Line(String sign, String name, String text) {

        public static final String BETTER = "+";
        public static final String WORSE = "\u2212";
        public static final String BOTH = "±";
        public static final String UNKNOWN = "?";
        /** To be resolved before the decision. */
        public static final String MUST = "!";

        static Line unknown(String name, String text) {
            return new Line(UNKNOWN, name, text);
        }

        /** Name and text as one. */
        public String told() {
            return name.isEmpty() ? text : name + ": " + text;
        }

        /** How its mark is coloured. */
        public String tone() {
            return switch (sign) {
                case BETTER -> "better";
                case WORSE -> "worse";
                case BOTH -> "both";
                case UNKNOWN -> "unknown";
                case MUST -> "must";
                default -> "plain";
            };
        }
    }

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
     * @param rule id of the rule
     */
    public record Point(String sign, String text, String detail, String source, String rule) {}

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
