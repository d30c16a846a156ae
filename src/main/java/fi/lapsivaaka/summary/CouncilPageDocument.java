package fi.lapsivaaka.summary;

import fi.lapsivaaka.print.WordFile;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Statement;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.time.Instant;

/** The council's page as a Word document, for case-management systems. */
public final class CouncilPageDocument {

    /** @param made when the draft was given, which the file tells as its date */
    public byte[] render(CouncilPage page, Instant made) {
        try (WordFile file = new WordFile(page.title(), made)) {
            file.paragraph(page.kicker()).heading(1, page.title());
            if (page.notice() != null) {
                file.paragraph(page.notice());
            }
            file.paragraph(page.readiness().question() + ": ", page.readiness().answer());
            file.paragraph(page.need().question() + ": ", page.need().answer());
            page.answers().forEach(answer -> answer(file, answer));
            file.heading(2, page.labels().details());
            statement(file, page.need());
            statement(file, page.readiness());
            page.sections().forEach(section -> section(file, section));
            page.footer().forEach(file::paragraph);
            return file.bytes();
        }
    }

    private static void answer(WordFile file, Answer answer) {
        file.heading(2, answer.question());
        if (answer.table() != null) {
            table(file, answer.table());
        }
        answer.lines()
                .forEach(line -> file.paragraph(
                        (line.sign().isEmpty() ? "" : line.sign() + " ")
                                + (line.name().isEmpty() ? "" : line.name() + ": "),
                        line.text()));
    }

    private static void statement(WordFile file, Statement statement) {
        file.heading(3, statement.question());
        file.paragraph(statement.answer(), "");
        statement.reasons().forEach(reason -> file.paragraph("– " + reason));
    }

    private static void section(WordFile file, Section section) {
        file.heading(3, section.heading());
        section.paragraphs().forEach(file::paragraph);
        for (Fact fact : section.facts()) {
            file.paragraph(fact.name() + ": ", fact.value());
        }
        for (Point point : section.points()) {
            file.paragraph(
                    (point.sign().isEmpty() ? "– " : point.sign() + " ") + point.text() + ". ",
                    point.detail() + " (" + point.source() + ")");
        }
        if (section.table() != null) {
            table(file, section.table());
        }
    }

    private static void table(WordFile file, Table table) {
        file.table(table.caption(), table.columns(), table.rows(), table.total());
        table.notes().forEach(file::paragraph);
    }
}
