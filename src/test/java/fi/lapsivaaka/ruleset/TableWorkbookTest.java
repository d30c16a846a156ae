package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {

    private static final String CSV = new RandomRules(21).table(30);

    /** Row of the sheet, from 0 on, where the data begins. */
    private static final int DATA = 10;

    private static Map<String, byte[]> files(byte[] workbook) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.yaml", TestRuleSets.utf8(TestRuleSets.manifest("lines.drl.xlsx")));
        files.put("lines.drl.xlsx", workbook);
        return files;
    }

    private static byte[] workbook() {
        return TableWorkbook.fromCsv("lines.drl.csv", TestRuleSets.utf8(CSV));
    }

    private static List<String> problemsAfter(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return problems(out.toByteArray());
        }
    }

    private static List<String> problems(byte[] workbook) {
        try {
            RuleSet.read(RuleSource.memory(files(workbook)), Facts.LINES);
            return List.of();
        } catch (RefusedRuleSet refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void aWorkbookMeansTheSameAsItsCsv() {
        RuleSet csv = RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(CSV)), Facts.LINES);
        RuleSetParity parity = RuleSetParity.of(RuleSource.memory(files(workbook())), Facts.LINES);
        assertThat(parity.set().rules())
                .extracting(Rule::id, rule -> rule.conditions().get(0).text(), Rule::outcome)
                .isEqualTo(csv.rules().stream()
                        .map(rule -> org.assertj.core.groups.Tuple.tuple(
                                rule.id(), rule.conditions().get(0).text(), rule.outcome()))
                        .toList());
        assertThat(parity.checkRandomFacts(21, 5, 40)).isNotEmpty();
    }

    @Test
    void aTableComesBackFromItsWorkbook() {
        byte[] csv = TableWorkbook.toCsv("lines.drl.xlsx", workbook());
        assertThat(RuleSet.read(
                                RuleSource.memory(TestRuleSets.ofTable(new String(csv, StandardCharsets.UTF_8))),
                                Facts.LINES)
                        .rules())
                .hasSize(30);
        assertThat(TableWorkbook.toCsv("again.drl.xlsx", TableWorkbook.fromCsv("lines.drl.csv", csv)))
                .isEqualTo(csv);
        assertThatThrownBy(() -> TableWorkbook.toCsv("x.drl.xlsx", new byte[] {1, 2, 3}))
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("not a workbook");
    }

    @Test
    void numbersMayStandWhereNumbersAreMeantOnly() throws IOException {
        assertThat(problemsAfter(sheet -> row(sheet).createCell(4).setCellValue(3000)))
                .isEmpty();
        assertThat(problemsAfter(sheet -> row(sheet).createCell(2).setCellValue(123)))
                .first()
                .asString()
                .contains("lines.drl.xlsx:11:3", "123 is a number here");
        assertThat(problemsAfter(sheet -> row(sheet).createCell(4).setCellValue(3000.5)))
                .first()
                .asString()
                .contains("lines.drl.xlsx:11:5", "a number with decimals");
        assertThat(problemsAfter(sheet -> row(sheet).createCell(9).setCellValue(true)))
                .isEmpty();
    }

    @Test
    void whatIsNotAValueIsRefused() throws IOException {
        assertThat(problemsAfter(sheet -> row(sheet).createCell(4).setCellFormula("1+1")))
                .first()
                .asString()
                .contains("lines.drl.xlsx:11:5: a formula");
        assertThat(problemsAfter(sheet -> sheet.addMergedRegion(new CellRangeAddress(DATA, DATA + 1, 1, 1))))
                .first()
                .asString()
                .contains("joined over several rows");
        assertThat(problemsAfter(sheet -> {
                    row(sheet).createCell(2).setCellValue("kunta");
                    sheet.addMergedRegion(new CellRangeAddress(DATA, DATA, 2, 3));
                }))
                .first()
                .asString()
                .contains("three points");
        assertThat(problemsAfter(sheet -> row(sheet).setZeroHeight(true)))
                .first()
                .asString()
                .contains("a hidden row");
        assertThat(problemsAfter(sheet -> sheet.setColumnHidden(4, true)))
                .first()
                .asString()
                .contains("a hidden column");
        assertThat(problemsAfter(sheet -> sheet.getWorkbook().createSheet("Second")))
                .first()
                .asString()
                .contains("several sheets");
        assertThat(problemsAfter(sheet -> sheet.removeMergedRegion(0)))
                .first()
                .asString()
                .contains("object cell");
        assertThat(problemsAfter(sheet -> sheet.createRow(30_000).createCell(1).setCellValue("R1")))
                .first()
                .asString()
                .contains("the sheet is too large");
        assertThat(problemsAfter(sheet -> row(sheet)
                        .createCell(2)
                        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode())))
                .first()
                .asString()
                .contains("a cell of kind e");
    }

    @Test
    void aPackageThatHoldsMoreThanASheetIsRefused() throws IOException {
        assertThat(problems(zip("xl/vbaProject.bin", 10))).first().asString().contains("holds xl/vbaProject.bin");
        assertThat(problems(zip("xl/externalLinks/externalLink1.xml", 10)))
                .first()
                .asString()
                .contains("externalLink");
        assertThat(problems(zip("xl/worksheets/sheet1.xml", 70 << 20)))
                .first()
                .asString()
                .contains("too large");
        assertThat(problems(zip("xl/workbook.xml", 10))).first().asString().contains("cannot be read");
        assertThat(problems(new byte[0])).first().asString().contains("not a workbook");
    }

    private static Row row(XSSFSheet sheet) {
        return sheet.getRow(DATA);
    }

    private static byte[] zip(String part, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
