package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the data rows of a decision table: every one becomes a rule. */
final class RowReader {

    private final Grid grid;
    private final List<TableColumn> columns;
    private final String type;
    private final String variable;
    private final LocalDate validFrom;
    private final Problems problems;

    /**
     * @param type simple name of the fact that rows speak about
     * @param variable what the table calls it, {@code $e}
     * @param validFrom the day from which a row without {@code valid-from} is in force
     */
    RowReader(
            Grid grid,
            List<TableColumn> columns,
            String type,
            String variable,
            LocalDate validFrom,
            Problems problems) {
        this.grid = grid;
        this.columns = columns;
        this.type = type;
        this.variable = variable;
        this.validFrom = validFrom;
        this.problems = problems;
    }

    /** Null, with a problem told, when the row is no rule. */
    @Nullable
    RuleDraft rule(Grid.Row row) {
        grid.emptyBehind(row, columns.get(columns.size() - 1).at(), problems);
        String id = row.cell(1);
        int before = problems.count();
        List<Constraint> constraints = new ArrayList<>();
        Map<String, String> outcome = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            Place place = grid.place(row, column.at());
            String cell = row.cell(column.at());
            try {
                CellValue.check(cell, place);
                if (row.numbers().get(column.at()) && !column.takesNumbers()) {
                    throw new Refusal(
                            place,
                            cell + " is a number here, and numbers lose their zeros",
                            "the cell formatted as text");
                }
                if (column instanceof TableColumn.Name
                        && !RuleFileParser.ID.matcher(cell).matches()) {
                    throw new Refusal(
                            place, "the row has no id", "a capital letter, then letters, digits and -, as R026");
                } else if (column instanceof TableColumn.Test test && !cell.isEmpty()) {
                    constraints.add(test.constraint(cell, place));
                } else if (column instanceof TableColumn.Result result && !cell.isEmpty()) {
                    result.check(cell, place);
                    outcome.put(result.field(), cell);
                }
            } catch (Refusal refusal) {
                problems.add(refusal.inRule(id));
            }
        }
        Place place = grid.place(row, 1);
        if (problems.count() == before && constraints.isEmpty()) {
            problems.add(place, id, "the row has no condition", "at least one filled CONDITION cell");
        }
        if (problems.count() == before && outcome.isEmpty()) {
            problems.add(place, id, "the row says nothing", "at least one filled ACTION cell");
        }
        Period period = problems.count() > before ? null : period(outcome, place, id);
        if (period == null) {
            return null;
        }
        Pattern pattern = new Pattern(type, variable, Map.of(), constraints, place);
        return new RuleDraft(id, place, period, Map.of(), List.of(new Condition.Match(pattern)), null, outcome);
    }

    private @Nullable Period period(Map<String, String> outcome, Place place, String id) {
        String written = outcome.get(TableColumn.Result.VALID_FROM);
        String end = outcome.get(TableColumn.Result.VALID_TO);
        LocalDate from = written == null ? validFrom : LocalDate.parse(written);
        LocalDate to = end == null ? null : LocalDate.parse(end);
        if (to != null && to.isBefore(from)) {
            problems.add(place, id, "the row ends before it begins", "a day from " + from + " on");
            return null;
        }
        return new Period(from, to);
    }
}
