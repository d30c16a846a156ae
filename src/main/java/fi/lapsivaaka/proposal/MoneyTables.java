package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose figures have no currency of their own because the unit stands over them: {@code (1 000 €)},
 * {@code tuhatta euroa}, {@code t€}, {@code euroina}. Years over the columns, percentages and page numbers are no amounts.
 */
final class MoneyTables {

    /** An amount in a cell, negative where the text says so, and where its digits begin. */
    record Cell(BigDecimal amount, int start) {}

    private static final int LINES_TO_FIRST_ROW = 3;
    private static final int LONGEST_LABEL = 12;
    private static final Set<String> PAGE = Set.of("sivu", "sida", "page", "liite", "bilaga", "annex", "nro", "nr");

    private final String text;
    private final TreeMap<Integer, Cell> cells = new TreeMap<>();
    private final TreeMap<Integer, TableUnit> units = new TreeMap<>();
    private final List<List<Lexeme>> lines = new ArrayList<>();
    private @Nullable TableUnit unit;
    private int columns;
    private boolean lastIsShare;

    private MoneyTables(String text) {
        this.text = text;
    }

    static MoneyTables read(String text) {
        MoneyTables tables = new MoneyTables(text);
        tables.readLines();
        return tables;
    }

    /** The cells in a stretch of text, in order. */
    List<Cell> within(int start, int end) {
        return List.copyOf(cells.subMap(start, end).values());
    }

    /** Whether a number is a cell of a table or part of its unit, so that it is no amount by itself. */
    boolean covers(int start) {
        Map.Entry<Integer, TableUnit> before = units.floorEntry(start);
        return cells.containsKey(start)
                || (before != null && start < before.getValue().end());
    }

    private void readLines() {
        for (int from = 0; from < text.length(); ) {
            int newLine = text.indexOf('\n', from);
            int to = newLine < 0 ? text.length() : newLine;
            lines.add(to - from > 400 ? List.of() : Lexer.read(text, from, to));
            from = to + 1;
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Lexeme> line = lines.get(i);
            TableUnit declared = TableUnit.in(line);
            if (declared != null && rowFollows(i, LINES_TO_FIRST_ROW)) {
                unit = declared;
                units.put(declared.start(), declared);
                readHeader(line, declared);
            } else if (unit != null && !line.isEmpty()) {
                readLine(line, i);
            }
        }
    }

    private void readLine(List<Lexeme> line, int at) {
        if (isHeader(line)) {
            readHeader(line, null);
        } else if (isRow(line)) {
            addCells(line);
        } else if (endsSentence(line) || !rowFollows(at, 1)) {
            unit = null;
        }
    }

    /** Whether one of the next lines with text on them is a row; headers of columns may come before it. */
    private boolean rowFollows(int at, int within) {
        int seen = 0;
        for (int i = at + 1; i < lines.size() && seen < within; i++) {
            List<Lexeme> line = lines.get(i);
            if (isRow(line) && !isHeader(line)) {
                return true;
            }
            seen += line.isEmpty() || isHeader(line) ? 0 : 1;
            if (i - at > 2 * LINES_TO_FIRST_ROW) {
                return false;
            }
        }
        return false;
    }

    private void readHeader(List<Lexeme> line, @Nullable TableUnit declared) {
        int years = (int) line.stream().filter(Lexeme::isYear).count();
        if (years > 0 || declared != null) {
            columns = years;
            lastIsShare = line.stream().anyMatch(lexeme -> lexeme.is("%"));
        }
    }

    /** Numbers that are all years. */
    private static boolean isHeader(List<Lexeme> line) {
        return line.stream().anyMatch(Lexeme::isYear)
                && line.stream().filter(Lexeme::isNumber).allMatch(Lexeme::isYear);
    }

    /** A name and numbers to the end of the line. */
    private static boolean isRow(List<Lexeme> line) {
        int tail = tail(line);
        boolean named = false;
        boolean hasCurrency = false;
        for (int i = 0; i < tail; i++) {
            Lexeme lexeme = line.get(i);
            named |= lexeme.isWord() && lexeme.form().length() > 1;
            hasCurrency |= lexeme.is("€") || lexeme.form().startsWith("euro") || lexeme.is("§");
        }
        return tail < line.size()
                && tail <= LONGEST_LABEL
                && named
                && !hasCurrency
                && !PAGE.contains(line.get(0).form())
                && line.subList(tail, line.size()).stream().anyMatch(Lexeme::isNumber);
    }

    /** Index of the first lexeme of the numbers that end a line. */
    private static int tail(List<Lexeme> line) {
        int at = line.size();
        while (at > 0) {
            Lexeme lexeme = line.get(at - 1);
            if (!lexeme.isNumber() && !lexeme.isDash() && !lexeme.is("%") && !lexeme.is("+")) {
                break;
            }
            at--;
        }
        return at;
    }

    private void addCells(List<Lexeme> line) {
        List<Integer> places = new ArrayList<>();
        for (int i = tail(line); i < line.size(); i++) {
            boolean share = i + 1 < line.size() && line.get(i + 1).is("%");
            if (line.get(i).isNumber() && !share) {
                places.add(i);
            }
        }
        if (lastIsShare && places.size() > 1) {
            places.remove(places.size() - 1);
        }
        boolean years = places.stream().anyMatch(place -> !line.get(place).isYear());
        for (int place : places) {
            Lexeme number = line.get(place);
            if (years && number.isYear()) {
                continue;
            }
            boolean negative = place > 0
                    && line.get(place - 1).isDash()
                    && line.get(place - 1).touches(number);
            List<Cell> split = places.size() == 1 ? split(number) : List.of();
            if (split.isEmpty()) {
                add(java.util.Objects.requireNonNull(number.value()), negative, number.start());
            } else {
                split.forEach(cell -> add(cell.amount(), false, cell.start()));
            }
        }
    }

    /** Columns with single blanks between them, {@code 812 790 805} under three years: no number has so many groups. */
    private List<Cell> split(Lexeme number) {
        String written = text.substring(number.start(), number.end());
        String[] groups = written.split("[^0-9]", -1);
        if (columns < 2 || groups.length != columns || number.decimals() > 0) {
            return List.of();
        }
        List<Cell> split = new ArrayList<>();
        int at = number.start();
        for (String group : groups) {
            split.add(new Cell(new BigDecimal(group), at));
            at += group.length() + 1;
        }
        return split;
    }

    private void add(BigDecimal number, boolean negative, int start) {
        BigDecimal amount =
                number.multiply(java.util.Objects.requireNonNull(unit).factor());
        cells.put(start, new Cell(negative ? amount.negate() : amount, start));
    }

    private static boolean endsSentence(List<Lexeme> line) {
        Lexeme last = line.get(line.size() - 1);
        return last.is(".") || last.is("!") || last.is("?");
    }
}
