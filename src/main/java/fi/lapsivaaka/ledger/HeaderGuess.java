package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A line that may be the header, with what its columns seem to mean.
 *
 * @param mapped whether a person said what they mean
 */
record HeaderGuess(Layout layout, long line, List<LedgerColumn> columns, boolean mapped, LedgerOptions options) {

    /** Which amount is counted when the user does not choose: the cost without tax, then what was used, then plans. */
    private static final List<LedgerField> PREFERRED = List.of(
            LedgerField.NET_AMOUNT,
            LedgerField.AMOUNT,
            LedgerField.DEBIT,
            LedgerField.ACTUAL,
            LedgerField.AMENDED,
            LedgerField.BUDGET,
            LedgerField.PROPOSAL,
            LedgerField.FORECAST,
            LedgerField.CHANGES);

    private static final String ACCEPTED_AMOUNTS =
            "summa, toteuma, talousarvio, muutokset, ennuste, belopp, utfall, amount";

    private static final String ACCEPTED_NAMES =
            "palveluluokka, tulosalue, kustannuspaikka, kustannuspaikan nimi, tili, toimielin, toimittaja";

    HeaderGuess {
        columns = List.copyOf(columns);
    }

    boolean hasAmount() {
        return columns.stream().anyMatch(LedgerColumn::isAmount);
    }

    boolean hasName() {
        return columns.stream()
                .anyMatch(column -> column.field() != null && column.field().isNaming());
    }

    long recognised() {
        return columns.stream().filter(column -> column.field() != null).count();
    }

    boolean isComplete() {
        return problems().isEmpty();
    }

    List<String> names() {
        return columns.stream().map(LedgerColumn::name).toList();
    }

    /** What it lacks to be a header. */
    List<LedgerProblem> problems() {
        List<LedgerProblem> problems = new ArrayList<>();
        String names = columns.stream().map(LedgerColumn::name).collect(Collectors.joining(" | "));
        if (columns.size() == 1 && recognised() == 0) {
            return List.of(LedgerProblem.of(line, "", "one-column", names));
        }
        if (!hasName()) {
            problems.add(LedgerProblem.of(line, "", "no-name", names, ACCEPTED_NAMES));
        }
        if (counted().isEmpty()) {
            String wanted = options.amountColumn();
            problems.add(
                    wanted.isBlank()
                            ? LedgerProblem.of(line, "", "no-amount", names, ACCEPTED_AMOUNTS)
                            : LedgerProblem.of(line, wanted, "no-such-amount", wanted, names));
        }
        return problems;
    }

    /** The column whose amounts are counted: the one asked for, or else the preferred one of the year asked for. */
    private Optional<LedgerColumn> counted() {
        String wanted = options.amountColumn();
        if (!wanted.isBlank()) {
            return columns.stream()
                    .filter(column -> same(column.name(), wanted))
                    .findFirst();
        }
        Predicate<LedgerColumn> ofYear = column -> column.year() == options.year();
        return PREFERRED.stream()
                .flatMap(field -> columns.stream()
                        .filter(column -> column.field() == field)
                        .max(Comparator.comparing(ofYear::test)
                                .thenComparing(LedgerColumn::year)
                                .thenComparing(column -> -column.index()))
                        .stream())
                .findFirst();
    }

    /**
     * @throws RefusedLedger telling what the line has and lacks
     */
    LedgerHeader header(String file) {
        List<LedgerProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new RefusedLedger(file, problems);
        }
        return new LedgerHeader(
                line, columns, counted().orElseThrow(), layout.delimiter(), layout.encoding(), layout.sheet());
    }

    static boolean same(String name, String wanted) {
        return !wanted.isBlank() && name.strip().equalsIgnoreCase(wanted.strip());
    }
}
