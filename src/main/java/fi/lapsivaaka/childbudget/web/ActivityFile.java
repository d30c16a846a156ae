package fi.lapsivaaka.childbudget.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ActivityCost;
import fi.lapsivaaka.childbudget.ActivityCosts;
import fi.lapsivaaka.childbudget.ChangeSplit;
import fi.lapsivaaka.childbudget.web.ActivityPages.Compared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Activity figures and their euros as a file, one row a measure and year; the rows of the later year also tell what its
 * change from the earlier one is made of. Small figures about people are hidden here as on the page.
 */
final class ActivityFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> COLUMNS = List.of(
            "organisation",
            "practice",
            "phase",
            "measure",
            "name",
            "unit",
            "services",
            "year",
            "quantity",
            "hidden",
            "total_eur",
            "unit_cost_eur",
            "compared_year",
            "change_eur",
            "volume_eur",
            "price_eur",
            "rest_eur",
            "source");

    private final ActivityCosts costs;
    private final Language language;

    ActivityFile(ActivityCosts costs, Language language) {
        this.costs = costs;
        this.language = language;
    }

    byte[] csv(Compared compared) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS);
            for (List<Object> row : rows(compared)) {
                csv.writeRecord(row.stream()
                        .map(cell -> cell instanceof BigDecimal number
                                ? number.toPlainString().replace('.', ',')
                                : plain(cell.toString()))
                        .toList());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] workbook(Compared compared) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("activity");
            int at = 0;
            fill(sheet.createRow(at++), new ArrayList<>(COLUMNS));
            for (List<Object> row : rows(compared)) {
                fill(sheet.createRow(at++), row);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(Row row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            if (cells.get(column) instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(cells.get(column).toString());
            }
        }
    }

    private List<List<Object>> rows(Compared compared) {
        String source = String.join(" | ", costs.sources(compared.organisation()));
        List<List<Object>> rows = new ArrayList<>();
        for (ActivityCost cost : compared.costs()) {
            Optional<ChangeSplit> split = costs.split(compared.organisation(), cost, compared.from(), compared.to());
            cost.years().forEach((year, one) -> {
                boolean hidden = cost.hides(year);
                List<Object> row = new ArrayList<>(Arrays.asList(
                        compared.organisation().name().in(language),
                        compared.organisation().practice() ? "practice" : "",
                        compared.phase().code(),
                        cost.measure().code(),
                        cost.measure().name().in(language),
                        cost.measure().unit().in(language),
                        String.join(" ", cost.measure().services()),
                        BigDecimal.valueOf(year),
                        hidden || one.quantity() == null ? "" : one.quantity(),
                        hidden ? "hidden" : "",
                        euros(one.euros()),
                        hidden ? "" : euros(one.unitCost())));
                if (split.isPresent() && year == compared.to()) {
                    row.add(BigDecimal.valueOf(compared.from()));
                    row.add(euros(split.get().change()));
                    row.add(euros(split.get().volume()));
                    row.add(euros(split.get().price()));
                    row.add(euros(split.get().rest()));
                } else {
                    row.addAll(List.of("", "", "", "", ""));
                }
                row.add(source);
                rows.add(row);
            });
        }
        return rows;
    }

    private static Object euros(@Nullable Money money) {
        return money == null ? "" : money.euros();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
