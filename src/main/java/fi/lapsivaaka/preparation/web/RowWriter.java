package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.preparation.web.QuestionView.RowView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays out the rows of a table: those that its options offer, those that are filled in, and room for one more. */
final class RowWriter {

    private final Question question;
    private final Shape.Table table;
    private final FieldWriter fields;
    private final Language language;
    private final Set<String> wrong;
    private final List<RowView> near = new ArrayList<>();
    private final List<RowView> far = new ArrayList<>();
    private List<Map<String, String>> filled = List.of();
    private int number;

    /** @param wrong row and column, {@code 1.direction}, of each cell in which something is to be mended */
    RowWriter(Question question, FieldWriter fields, Language language, Set<String> wrong) {
        this.question = question;
        this.table = (Shape.Table) question.shape();
        this.fields = fields;
        this.language = language;
        this.wrong = wrong;
    }

    /** The rows shown at once. */
    List<RowView> near() {
        return near;
    }

    /** Rows that are offered folded up. */
    List<RowView> far() {
        return far;
    }

    RowWriter write(Answer answer) {
        filled = answer.rows();
        if (table.rowsFrom().isEmpty()) {
            filled.forEach(row -> near.add(free(row)));
            if (filled.size() < table.maxRows()) {
                near.add(free(Map.of()));
            }
            return this;
        }
        boolean once = table.unique().equals(table.rowsFrom());
        Set<Map<String, String>> placed = new HashSet<>();
        boolean room = true;
        for (Option option : options()) {
            List<Map<String, String>> own = filled.stream()
                    .filter(row -> option.code().equals(row.get(table.rowsFrom())))
                    .toList();
            own.forEach(row -> near.add(fixed(option, row)));
            placed.addAll(own);
            if (own.isEmpty()) {
                (once && !room ? far : near).add(fixed(option, Map.of()));
                room = false;
            }
        }
        filled.stream().filter(row -> !placed.contains(row)).forEach(row -> near.add(free(row)));
        if (!once && near.size() < table.maxRows()) {
            far.add(free(Map.of()));
        }
        return this;
    }

    private List<Option> options() {
        return table.column(table.rowsFrom())
                .map(column -> column.shape().options())
                .orElse(List.of());
    }

    private RowView fixed(Option option, Map<String, String> row) {
        String name = question.id() + "." + number + "." + table.rowsFrom();
        List<FieldView> cells = cells(row, table.rowsFrom());
        return new RowView(option.label().in(language), name, option.code(), cells);
    }

    private RowView free(Map<String, String> row) {
        List<FieldView> cells = cells(row, "");
        return new RowView(Integer.toString(number), null, "", cells);
    }

    private List<FieldView> cells(Map<String, String> row, String but) {
        List<FieldView> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!column.id().equals(but)) {
                String value = Objects.requireNonNullElse(row.get(column.id()), "");
                cells.add(fields.write(
                        question.id() + "." + number + "." + column.id(),
                        column.label().in(language),
                        column.shape(),
                        value.isEmpty() ? List.of() : List.of(value),
                        column.required(),
                        true,
                        !row.isEmpty() && wrong.contains(filled.indexOf(row) + 1 + "." + column.id())));
            }
        }
        number++;
        return cells;
    }
}
