package fi.lapsivaaka.summary;

import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Statement;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The council's page as a Word document, for case-management systems: headings are headings, tables have a head row. */
public final class CouncilPageDocument {

    private static final String FONT = "Arial";

    /** @param made when the draft was given, which the file tells as its date */
    public byte[] render(CouncilPage page, Instant made) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            styles(document);
            document.getProperties().getCoreProperties().setTitle(page.title());
            document.getProperties().getCoreProperties().setCreator("Lapsivaaka");
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
            paragraph(document, "", page.kicker());
            paragraph(document, "Heading1", page.title());
            if (page.notice() != null) {
                paragraph(document, "", page.notice());
            }
            bold(document, page.readiness().question() + ": ", page.readiness().answer());
            bold(document, page.need().question() + ": ", page.need().answer());
            page.answers().forEach(answer -> answer(document, answer));
            paragraph(document, "Heading2", page.labels().details());
            statement(document, page.need());
            statement(document, page.readiness());
            page.sections().forEach(section -> section(document, section));
            page.footer().forEach(line -> paragraph(document, "", line));
            document.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(XWPFDocument document, Answer answer) {
        paragraph(document, "Heading2", answer.question());
        if (answer.table() != null) {
            table(document, answer.table());
        }
        answer.lines()
                .forEach(line -> bold(
                        document,
                        (line.sign().isEmpty() ? "" : line.sign() + " ")
                                + (line.name().isEmpty() ? "" : line.name() + ": "),
                        line.text()));
    }

    private static void statement(XWPFDocument document, Statement statement) {
        paragraph(document, "Heading3", statement.question());
        bold(document, statement.answer(), "");
        statement.reasons().forEach(reason -> paragraph(document, "", "– " + reason));
    }

    private static void section(XWPFDocument document, Section section) {
        paragraph(document, "Heading3", section.heading());
        section.paragraphs().forEach(text -> paragraph(document, "", text));
        for (Fact fact : section.facts()) {
            bold(document, fact.name() + ": ", fact.value());
        }
        for (Point point : section.points()) {
            bold(
                    document,
                    (point.sign().isEmpty() ? "– " : point.sign() + " ") + point.text() + ". ",
                    point.detail() + " (" + point.source() + ")");
        }
        if (section.table() != null) {
            table(document, section.table());
        }
    }

    private static void table(XWPFDocument document, Table table) {
        paragraph(document, "", table.caption());
        List<List<String>> rows = new ArrayList<>(table.rows());
        boolean summed = !table.total().isEmpty();
        if (summed) {
            rows.add(table.total());
        }
        XWPFTable grid = document.createTable(rows.size() + 1, table.columns().size());
        grid.setWidth("100%");
        fill(grid.getRow(0), table.columns(), true);
        grid.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            fill(grid.getRow(row + 1), rows.get(row), rows.get(row).size() == 1 || (summed && row == rows.size() - 1));
        }
        table.notes().forEach(note -> paragraph(document, "", note));
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean strong) {
        for (int cell = 0; cell < cells.size(); cell++) {
            XWPFParagraph paragraph = row.getCell(cell).getParagraphs().get(0);
            paragraph.setAlignment(cell == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            run(paragraph, cells.get(cell)).setBold(strong);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        run(paragraph, text);
    }

    private static void bold(XWPFDocument document, String strong, String rest) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, strong).setBold(true);
        run(paragraph, rest);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setText(text);
        return run;
    }

    /** A new document knows no headings; without them screen readers find no way around. */
    private static void styles(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        heading(styles, 1, 32);
        heading(styles, 2, 24);
        heading(styles, 3, 20);
    }

    private static void heading(XWPFStyles styles, int level, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
        style.addNewRPr().addNewB();
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
