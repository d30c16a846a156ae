package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets: the rows as a decision table in a workbook, compiled by OpenL to Java. */
final class OpenlTablets implements Evaluator {

    /** What OpenL implements from the workbook. */
    public interface Rows {
        String first(
                String orgType, int year, int serviceClass, int account, String[] nameConcepts, int supplierIndustry);
    }

    /** Condition, its parameters; a blank cell asks nothing. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("C1", "orgType == organisation", "String organisation"),
            List.of("C2", "year >= yearFrom", "int yearFrom"),
            List.of("C3", "contains(classes, serviceClass)", "int[] classes"),
            List.of("C4", "serviceClass >= classFrom", "int classFrom"),
            List.of("C5", "serviceClass <= classTo", "int classTo"),
            List.of("C6", "account >= accountFrom", "int accountFrom"),
            List.of("C7", "account <= accountTo", "int accountTo"),
            List.of("C8", "contains(nameConcepts, concept)", "String concept"),
            List.of("C9", "contains(industries, supplierIndustry)", "int[] industries"),
            List.of("RET1", "row", "String row"));

    private final Rows rows;

    OpenlTablets(Table table) {
        try {
            Path file = Files.createTempFile("openl", ".xlsx");
            try {
                write(table, file);
                rows = new RulesEngineFactory<>(file.toString(), Rows.class).newEngineInstance();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Table table, Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("rules");
            line(
                    sheet,
                    1,
                    List.of("Rules String first(String orgType, int year, int serviceClass, int account,"
                            + " String[] nameConcepts, int supplierIndustry)"));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, COLUMNS.size()));
            for (int part = 0; part < 3; part++) {
                int which = part;
                line(
                        sheet,
                        2 + part,
                        COLUMNS.stream().map(column -> column.get(which)).toList());
            }
            line(sheet, 5, COLUMNS.stream().map(column -> column.get(0)).toList());
            int at = 6;
            for (TableRow row : table.rows()) {
                line(
                        sheet,
                        at++,
                        List.of(
                                row.orgType() == null ? "" : row.orgType(),
                                number(row.yearFrom()),
                                numbers(row.classes()),
                                number(row.classFrom()),
                                number(row.classTo()),
                                number(row.accountFrom()),
                                number(row.accountTo()),
                                row.concept() == null ? "" : row.concept(),
                                numbers(row.industries()),
                                row.id()));
            }
            workbook.write(out);
        }
    }

    private static void line(Sheet sheet, int at, List<String> cells) {
        Row line = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                line.createCell(column + 1).setCellValue(cells.get(column));
            }
        }
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String row = rows.first(
                    entry.orgType(),
                    entry.year(),
                    entry.serviceClass(),
                    entry.account(),
                    entry.nameConcepts().toArray(String[]::new),
                    entry.supplierIndustry());
            first.add(row == null ? "" : row);
        }
        return first;
    }
}
