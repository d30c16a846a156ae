package fi.lapsivaaka.summary;

import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Statement;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The council's page as plain text, for a terminal, an e-mail or a screen reader. */
public final class CouncilPageText {

    private static final int WIDTH = 78;

    public String render(CouncilPage page) {
        StringBuilder text = new StringBuilder();
        wrap(text, "", page.kicker());
        wrap(text, "", page.title());
        text.append("=".repeat(Math.min(WIDTH, page.title().length()))).append('\n');
        if (page.notice() != null) {
            wrap(text, "", page.notice());
        }
        text.append('\n');
        wrap(text, "", page.readiness().question() + ": " + page.readiness().answer());
        wrap(text, "", page.need().question() + ": " + page.need().answer());
        page.answers().forEach(answer -> answer(text, answer));
        String details = page.labels().details();
        text.append('\n').append(details).append('\n');
        text.append("=".repeat(details.length())).append('\n');
        statement(text, page.need());
        statement(text, page.readiness());
        page.sections().forEach(section -> section(text, section));
        text.append('\n').append("-".repeat(WIDTH)).append('\n');
        page.footer().forEach(line -> wrap(text, "", line));
        return text.toString();
    }

    private static void answer(StringBuilder text, Answer answer) {
        text.append('\n').append(answer.question()).append('\n');
        text.append("-".repeat(Math.min(WIDTH, answer.question().length()))).append('\n');
        if (answer.table() != null) {
            table(text, answer.table());
        }
        answer.lines()
                .forEach(line -> wrap(text, line.sign().isEmpty() ? "  " : "  " + line.sign() + " ", line.told()));
    }

    private static void statement(StringBuilder text, Statement statement) {
        text.append('\n');
        wrap(text, "", statement.question() + ": " + statement.answer());
        statement.reasons().forEach(reason -> wrap(text, "  - ", reason));
    }

    private static void section(StringBuilder text, Section section) {
        text.append('\n').append(section.heading()).append('\n');
        text.append("-".repeat(Math.min(WIDTH, section.heading().length()))).append('\n');
        section.paragraphs().forEach(paragraph -> wrap(text, "", paragraph));
        for (Fact fact : section.facts()) {
            wrap(text, "  ", fact.name() + ": " + fact.value());
        }
        for (Point point : section.points()) {
            wrap(text, point.sign().isEmpty() ? "  - " : "  " + point.sign() + " ", point.text());
            wrap(text, "    ", point.detail());
            wrap(text, "    ", "(" + point.source() + ")");
        }
        Table table = section.table();
        if (table != null) {
            table(text, table);
        }
    }

    private static void table(StringBuilder text, Table table) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.add(0, table.columns());
        if (!table.total().isEmpty()) {
            rows.add(table.total());
        }
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> rows.stream()
                        .filter(row -> row.size() > 1)
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        wrap(text, "", table.caption());
        if (Arrays.stream(widths).sum() + 2 * widths.length > WIDTH) {
            told(text, table);
            return;
        }
        for (List<String> row : rows) {
            if (row.size() == 1) {
                wrap(text, "  ", row.get(0) + ":");
                continue;
            }
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + blanks : "  " + blanks + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        table.notes().forEach(note -> wrap(text, "  ", note));
    }

    /** A table that is wider than a line, cell by cell. */
    private static void told(StringBuilder text, Table table) {
        for (List<String> row : table.rows()) {
            wrap(text, "  ", row.get(0) + ":");
            for (int column = 1; column < row.size(); column++) {
                wrap(text, "    ", table.columns().get(column) + ": " + row.get(column));
            }
        }
        for (int column = 1; column < table.total().size(); column++) {
            wrap(
                    text,
                    "    ",
                    table.columns().get(column) + ": " + table.total().get(column));
        }
        table.notes().forEach(note -> wrap(text, "  ", note));
    }

    /** Writes lines of at most {@link #WIDTH} characters; lines after the first are indented as far as the first begins. */
    private static void wrap(StringBuilder text, String first, String words) {
        String rest = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.strip().split(" +", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(rest);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
