package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadsheetTableTest {

    private static final String FILE = "services.drl.csv";

    private static TableSheet shipped() throws IOException {
        return TableSheet.read(FILE, Files.readAllBytes(Path.of("rules/service-classification", FILE)));
    }

    /** The same cells with other signs between them. */
    private static String separated(TableSheet sheet, String by) {
        return new String(sheet.csv(), StandardCharsets.UTF_8).replace("\",\"", "\"" + by + "\"");
    }

    private static List<Map<String, String>> cells(TableSheet sheet) {
        return sheet.rows().stream().map(SheetRow::cells).toList();
    }

    @Test
    void readsWhatSpreadsheetProgramsInFinlandWrite() throws IOException {
        TableSheet table = shipped();
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            for (String by : List.of(",", ";", "\t")) {
                byte[] sent = separated(table, by).replace("\n", "\r\n").getBytes(charset);
                assertThat(cells(SpreadsheetTable.read(FILE, sent)))
                        .as("%s between cells, %s", by, charset)
                        .isEqualTo(cells(table));
            }
        }
        byte[] marked = ("\uFEFF" + separated(table, ";")).getBytes(StandardCharsets.UTF_8);
        assertThat(cells(SpreadsheetTable.read(FILE, marked))).isEqualTo(cells(table));
    }

    @Test
    void readsDaysAsTheyAreWrittenInFinland() throws IOException {
        TableSheet table = shipped();
        String id = table.rows().get(0).key();
        String from = table.columns().stream()
                .map(SheetColumn::key)
                .filter(key -> key.startsWith("valid-from"))
                .findFirst()
                .orElseThrow();
        TableSheet edited = table.with(id, Map.of(from, "1.8.2026"));

        TableSheet read = SpreadsheetTable.read(FILE, separated(edited, ";").getBytes(StandardCharsets.UTF_8));

        assertThat(read.row(id).orElseThrow().cell(from)).isEqualTo("2026-08-01");
        assertThat(cells(SpreadsheetTable.read(FILE, TableWorkbook.fromCsv(FILE, edited.csv()))))
                .isEqualTo(cells(read));
    }

    /** The table was opened in LibreOffice Calc 7.4 as a workbook and saved as such, and as CSV with the usual choices. */
    @Test
    void comesBackFromLibreOffice() throws IOException {
        Path folder = Path.of("src/test/resources/spreadsheets");
        TableSheet table = TableSheet.read(FILE, Files.readAllBytes(folder.resolve("table.drl.csv")));
        for (String saved : List.of("libreoffice.xlsx", "libreoffice.csv")) {
            TableSheet back = SpreadsheetTable.read(FILE, Files.readAllBytes(folder.resolve(saved)))
                    .under(table);
            assertThat(back.csv()).as(saved).isEqualTo(table.csv());
        }
    }

    @Test
    void anythingElseIsNoTable() {
        assertThatThrownBy(() -> SpreadsheetTable.read(FILE, "a;\"b\nc".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedRuleSet.class);
        assertThatThrownBy(() -> SpreadsheetTable.read(FILE, new byte[0])).isInstanceOf(RefusedRuleSet.class);
    }
}
