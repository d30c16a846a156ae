package fi.lapsivaaka.childbudget.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A child budget as a CSV file that Excel in Finnish opens right: semicolons, decimal commas, UTF-8 with its mark. One
 * row for each unit, life stage and level.
 */
final class ChildBudgetFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> COLUMNS = List.of(
            "organisation", "practice", "year", "phase", "kind", "name", "level", "total_eur", "child_eur", "source");

    private final Language language;

    ChildBudgetFile(Language language) {
        this.language = language;
    }

    byte[] write(ChildBudgetTable table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS);
            table.units().forEach(row -> write(csv, table, "unit", row));
            table.lifeStages().forEach(row -> write(csv, table, "life-stage", row));
            write(csv, table, "total", table.total());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(CsvWriter csv, ChildBudgetTable table, String kind, Row row) {
        for (String level : table.levels()) {
            if (row.byLevel().containsKey(level)) {
                List<String> cells = new ArrayList<>();
                cells.add(SheetCell.of(table.provenance().organisation().in(language)));
                cells.add(table.provenance().practice() ? "practice" : "");
                cells.add(String.valueOf(table.provenance().year()));
                cells.add(table.phase().code());
                cells.add(kind);
                cells.add(SheetCell.of(row.name()));
                cells.add(level);
                cells.add(comma(row.byLevel().getOrDefault(level, Money.ZERO)));
                cells.add(comma(row.childByLevel().getOrDefault(level, Money.ZERO)));
                cells.add(SheetCell.of(String.join(" | ", table.provenance().sources())));
                csv.writeRecord(cells);
            }
        }
    }

    private static String comma(Money money) {
        return money.toString().replace('.', ',');
    }
}
