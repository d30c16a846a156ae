package fi.lapsivaaka.activity;

import fi.lapsivaaka.ledger.CellFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a file of activity figures one by one and tells every problem. */
final class ActivityRows {

    private static final Set<String> NOTHING = Set.of("", "-", "–", ".", "..", "...");

    private static final int LONGEST = 200;

    private static final int MOST_SOURCES = 3;

    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private final List<ActivityColumn> columns;
    private final ActivityAnswers answers;
    private final Measures measures;
    private final List<ActivityFigure> figures = new ArrayList<>();
    private final List<ActivityProblem> problems = new ArrayList<>();
    private final Map<List<String>, Long> met = new HashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private String organisation = "";
    private boolean needsYear;

    ActivityRows(List<ActivityColumn> columns, ActivityAnswers answers, Measures measures) {
        this.columns = columns;
        this.answers = answers;
        this.measures = measures;
    }

    void refuse(String code) {
        problems.add(ActivityProblem.of(0, "", code));
    }

    void read(List<CellFile.Row> rows) {
        rows.forEach(this::read);
        if (figures.isEmpty() && problems.isEmpty() && !needsYear) {
            refuse("no-rows");
        }
    }

    ActivityReading result(String sha256, List<List<String>> firstRows) {
        return new ActivityReading(
                sha256, columns, firstRows, organisation, String.join("; ", sources), needsYear, figures, problems);
    }

    private void read(CellFile.Row row) {
        String named = text(row, ActivityField.ORGANISATION);
        if (!named.isEmpty()) {
            if (organisation.isEmpty()) {
                organisation = named;
            } else if (!organisation.equalsIgnoreCase(named)) {
                problem(row, ActivityField.ORGANISATION, "organisation", named, organisation);
            }
        }
        String source = text(row, ActivityField.SOURCE);
        if (!source.isEmpty() && sources.size() < MOST_SOURCES) {
            sources.add(source.length() > LONGEST ? source.substring(0, LONGEST) : source);
        }
        String name = text(row, ActivityField.MEASURE);
        Optional<Measure> measure = measures.named(name);
        if (measure.isEmpty()) {
            problem(row, ActivityField.MEASURE, name.isEmpty() ? "measure-empty" : "measure", name);
        }
        for (String text : List.of(text(row, ActivityField.AREA), text(row, ActivityField.PLACE))) {
            if (text.length() > LONGEST) {
                problems.add(ActivityProblem.of(row.line(), "", "long", String.valueOf(LONGEST)));
            }
        }
        for (ActivityColumn column : columns) {
            if (column.field() == ActivityField.VALUE) {
                read(row, column, measure);
            }
        }
    }

    private void read(CellFile.Row row, ActivityColumn column, Optional<Measure> measure) {
        String written = cell(row, column);
        if (NOTHING.contains(written)) {
            return;
        }
        int year = column.year() > 0 ? column.year() : year(row);
        Optional<BigDecimal> value = value(written);
        if (value.isEmpty()) {
            problems.add(ActivityProblem.of(row.line(), column.name(), "value", written));
        }
        if (year == 0 || value.isEmpty() || measure.isEmpty()) {
            return;
        }
        String service = text(row, ActivityField.SERVICE);
        String area = text(row, ActivityField.AREA);
        String place = text(row, ActivityField.PLACE);
        if (measure.get().prices() && (value.get().signum() == 0 || !(service + area + place).isEmpty())) {
            problems.add(ActivityProblem.of(
                    row.line(), column.name(), value.get().signum() == 0 ? "index" : "index-part", written));
            return;
        }
        Long before = met.putIfAbsent(
                List.of(
                        String.valueOf(year),
                        measure.get().code(),
                        service,
                        area,
                        place,
                        measure.get().prices() ? "" : name(row)),
                row.line());
        if (before != null) {
            problems.add(ActivityProblem.of(row.line(), column.name(), "twice", String.valueOf(before)));
            return;
        }
        figures.add(new ActivityFigure(row.line(), year, measure.get().code(), service, area, place, value.get()));
    }

    /** Several names may mean the same measure, of different schools: they add up. */
    private String name(CellFile.Row row) {
        return Measures.plain(text(row, ActivityField.MEASURE));
    }

    private int year(CellFile.Row row) {
        String written = text(row, ActivityField.YEAR).replaceFirst("[.,]0$", ""); // a number in a workbook
        if (written.isEmpty()) {
            needsYear |= answers.year() == 0;
            return answers.year();
        }
        int year = written.matches("[0-9]{4}") ? Integer.parseInt(written) : 0;
        if (year < 1990 || year > 2100) {
            problem(row, ActivityField.YEAR, "year", written);
            return 0;
        }
        return year;
    }

    /**
     * Blanks between thousands, a decimal comma or point with one or two decimals, not negative. Three digits after a mark
     * could be thousands as well, so they are asked about.
     */
    static Optional<BigDecimal> value(String written) {
        String plain = written.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!plain.matches("[0-9]{1,15}([.,][0-9]{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.replace(',', '.'));
        BigDecimal trimmed = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return trimmed.compareTo(MOST) <= 0 ? Optional.of(trimmed) : Optional.empty();
    }

    private void problem(CellFile.Row row, ActivityField field, String code, String... arguments) {
        String column = columns.stream()
                .filter(one -> one.field() == field)
                .map(ActivityColumn::name)
                .findFirst()
                .orElse("");
        problems.add(ActivityProblem.of(row.line(), column, code, arguments));
    }

    private String text(CellFile.Row row, ActivityField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(column -> cell(row, column))
                .findFirst()
                .orElse("");
    }

    private static String cell(CellFile.Row row, ActivityColumn column) {
        return column.index() < row.cells().size() ? row.cells().get(column.index()) : "";
    }
}
