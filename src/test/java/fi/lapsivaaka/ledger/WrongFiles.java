package fi.lapsivaaka.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as nobody should send them, and somebody will. */
final class WrongFiles {

    private static final String HEADER = "Tulosalue;Toteuma\n";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private WrongFiles() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first half in one encoding, the second in another. */
    static byte[] twoEncodings() {
        byte[] first = text(HEADER + "Päiväkoti;1\n");
        byte[] second = "Perhepäivähoito;2\n".getBytes(WINDOWS);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] noise() {
        byte[] bytes = new byte[50_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        return bytes;
    }

    static byte[] columns(int count) {
        String header = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "sarake " + number)
                .collect(Collectors.joining(";"));
        return text(header + "\n" + "x;".repeat(count - 1) + "x\n");
    }

    /** One line of so many letters. */
    static InputStream line(int letters) {
        return repeated(HEADER, "a".repeat(1_000), letters / 1_000, "");
    }

    /** Rows of figures of a thousand letters each, the last of which has none. */
    static InputStream rows(int count) {
        return repeated(
                HEADER, "Perusopetus ja muu opetustoimi " + "x".repeat(962) + ";12,50\n", count, "Lukio;ei tiedossa\n");
    }

    private static InputStream repeated(String first, String middle, int times, String last) {
        int atOnce = 100;
        byte[] many = text(middle.repeat(atOnce));
        Iterator<InputStream> parts = Stream.of(
                        Stream.of(text(first)),
                        IntStream.range(0, times / atOnce).mapToObj(any -> many),
                        Stream.of(text(middle.repeat(times % atOnce) + last)))
                .flatMap(bytes -> bytes)
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        return new SequenceInputStream(Collections.enumeration(listed(parts)));
    }

    private static List<InputStream> listed(Iterator<InputStream> parts) {
        List<InputStream> list = new ArrayList<>();
        parts.forEachRemaining(list::add);
        return list;
    }

    static byte[] formulas() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Talousarvio");
            row(sheet.createRow(0), "Tulosalue", "Toteuma");
            row(sheet.createRow(1), "Perusopetus", "");
            sheet.getRow(1).createCell(1).setCellFormula("SUM(1,2)");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return bytes(workbook);
        }
    }

    static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Talousarvio");
            row(sheet.createRow(0), "Tulosalue", "Toteuma");
            for (int i = 1; i < 500; i++) {
                row(sheet.createRow(i), "Perusopetus " + i, "");
                sheet.getRow(i).createCell(1).setCellValue(i * 1.5);
            }
            return bytes(workbook);
        }
    }

    /** Not wrong: days in many styles, and amounts as texts whose first leaves open what its point is. */
    static byte[] daysAndTexts(int rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Tapahtumat");
            row(sheet.createRow(0), "Tili", "Pvm", "Summa");
            List<CellStyle> styles = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy" + " ".repeat(i)));
                styles.add(style);
            }
            for (int i = 1; i <= rows; i++) {
                Row row = sheet.createRow(i);
                row(row, "4300", "", i == 1 ? "1.234" : i == rows ? "12,50" : "5");
                row.getCell(1).setCellValue(LocalDate.of(2025, 1, 1).plusDays(i % 365));
                row.getCell(1).setCellStyle(styles.get(i % styles.size()));
            }
            return bytes(workbook);
        }
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static byte[] truncated() throws IOException {
        byte[] whole = workbook();
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    static byte[] withMacros() throws IOException {
        return packed("xl/vbaProject.bin", 1);
    }

    /** Three hundred megabytes of nothing in a few hundred kilobytes. */
    static byte[] bomb() throws IOException {
        return packed("xl/worksheets/sheet1.xml", 300);
    }

    private static byte[] packed(String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(text("<workbook/>"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
