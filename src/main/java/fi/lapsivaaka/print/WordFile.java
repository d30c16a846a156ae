package fi.lapsivaaka.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

/** A Word document in the making: headings are headings, tables have a head row that is repeated on each page. */
public final class WordFile implements AutoCloseable {

    private static final String FONT = "Arial";
    private static final List<Integer> HALF_POINTS = List.of(32, 24, 20);

    private final XWPFDocument document = new XWPFDocument();
    private final Instant made;

    /**
     * @param title which the file tells as its own
     * @param made when its content was made, which the file tells as its date
     */
    public WordFile(String title, Instant made) {
        this.made = made;
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= HALF_POINTS.size(); level++) {
            heading(styles, level, HALF_POINTS.get(level - 1));
        }
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Lapsivaaka");
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
    }

    /** @param level 1 to 3 */
    public WordFile heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        run(paragraph, text);
        return this;
    }

    public WordFile paragraph(String text) {
        run(document.createParagraph(), text);
        return this;
    }

    /** A paragraph that begins in bold. */
    public WordFile paragraph(String strong, String rest) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, strong).setBold(true);
        run(paragraph, rest);
        return this;
    }

    /**
     * @param rows a single cell is a heading of the rows after it
     * @param total the last row, or none
     */
    public WordFile table(String caption, List<String> columns, List<List<String>> rows, List<String> total) {
        paragraph(caption);
        List<List<String>> all = new ArrayList<>(rows);
        if (!total.isEmpty()) {
            all.add(total);
        }
        XWPFTable grid = document.createTable(all.size() + 1, columns.size());
        grid.setWidth("100%");
        fill(grid.getRow(0), columns, true);
        grid.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < all.size(); row++) {
            boolean last = !total.isEmpty() && row == all.size() - 1;
            fill(grid.getRow(row + 1), all.get(row), all.get(row).size() == 1 || last);
        }
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.write(file);
            return packed(file.toByteArray());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The same parts with the content's own time instead of the clock's, so that the same content gives the same bytes. */
    private byte[] packed(byte[] written) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream packed = new ZipOutputStream(file)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                packed.putNextEntry(entry);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean strong) {
        for (int cell = 0; cell < cells.size(); cell++) {
            XWPFParagraph paragraph = row.getCell(cell).getParagraphs().get(0);
            paragraph.setAlignment(cell == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            run(paragraph, cells.get(cell)).setBold(strong);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setText(text);
        return run;
    }

    /** A new document knows no headings; without them screen readers find no way around. */
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
