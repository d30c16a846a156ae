package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header and the delimiter of a file: of its first lines, read with each delimiter, the line that has most
 * recognised columns, an amount and something to name it by. Lines above it are titles.
 */
final class HeaderFinder {

    private static final char[] DELIMITERS = {';', ',', '\t'};

    private static final int FIRST_LINES = 20;

    /** Which amount is counted when the user does not choose: the cost without tax, then what was used, then plans. */
    private static final List<LedgerField> PREFERRED = List.of(
            LedgerField.NET_AMOUNT,
            LedgerField.AMOUNT,
            LedgerField.ACTUAL,
            LedgerField.AMENDED,
            LedgerField.BUDGET,
            LedgerField.FORECAST,
            LedgerField.CHANGES);

    private static final String ACCEPTED_AMOUNTS =
            "summa, toteuma, talousarvio, muutokset, ennuste, belopp, utfall, amount";

    private static final String ACCEPTED_NAMES =
            "palveluluokka, tulosalue, kustannuspaikka, kustannuspaikan nimi, tili, toimielin, toimittaja";

    private final ColumnAliases aliases;

    HeaderFinder(ColumnAliases aliases) {
        this.aliases = aliases;
    }

    /** A line that may be the header. */
    private record Candidate(long line, List<LedgerColumn> columns, char delimiter) {

        boolean hasAmount() {
            return columns.stream()
                    .anyMatch(column -> column.field() != null && column.field().isAmount());
        }

        boolean hasName() {
            return columns.stream()
                    .anyMatch(column -> column.field() != null && column.field().isNaming());
        }

        long recognised() {
            return columns.stream().filter(column -> column.field() != null).count();
        }

        String names() {
            return columns.stream().map(LedgerColumn::name).collect(Collectors.joining(" | "));
        }
    }

    /**
     * @throws RefusedLedger when no line can be the header, telling what the likeliest line has and lacks
     */
    LedgerHeader find(LedgerSource source, Charset encoding, String amountColumn) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        @Nullable RefusedLedger broken = null;
        for (char delimiter : DELIMITERS) {
            try (Cells cells = new Cells(source, encoding, delimiter)) {
                Cells.@Nullable Line line = cells.next();
                for (int i = 0; i < FIRST_LINES && line != null; i++) {
                    if (!line.isBlank()) {
                        candidates.add(new Candidate(line.number(), columns(line.cells(), amountColumn), delimiter));
                    }
                    line = cells.next();
                }
            } catch (RefusedLedger e) {
                broken = broken == null ? e : broken;
            }
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparing((Candidate candidate) -> candidate.hasAmount() && candidate.hasName())
                        .thenComparing(Candidate::recognised)
                        .thenComparing(candidate -> candidate.columns().size())
                        .thenComparing(candidate -> -candidate.line()))
                .orElse(null);
        if (best == null || (broken != null && !(best.hasAmount() && best.hasName()))) {
            throw broken != null ? broken : refused(source, List.of(LedgerTexts.problem(0, "", "empty")));
        }
        return new LedgerHeader(
                best.line(), best.columns(), amount(source, best, amountColumn), best.delimiter(), encoding);
    }

    private List<LedgerColumn> columns(List<String> names, String amountColumn) {
        List<ColumnAliases.Meaning> meanings =
                names.stream().map(aliases::meaning).toList();
        Map<LedgerField, Integer> best = new EnumMap<>(LedgerField.class);
        for (int i = 0; i < meanings.size(); i++) {
            LedgerField field = meanings.get(i).field();
            if (field != null) {
                best.merge(field, i, (a, b) -> better(meanings.get(b), meanings.get(a)) ? b : a);
            }
        }
        List<LedgerColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnAliases.Meaning meaning = meanings.get(i);
            LedgerField field = best.containsValue(i) ? meaning.field() : null;
            if (same(names.get(i), amountColumn) && (field == null || !field.isAmount())) {
                field = meaning.field() != null && meaning.field().isAmount() ? meaning.field() : LedgerField.AMOUNT;
            }
            columns.add(new LedgerColumn(i, names.get(i).strip(), field, meaning.unit(), meaning.year()));
        }
        return columns;
    }

    private static boolean better(ColumnAliases.Meaning one, ColumnAliases.Meaning other) {
        return one.rank() < other.rank() || (one.rank() == other.rank() && one.year() > other.year());
    }

    private static boolean same(String name, String wanted) {
        return !wanted.isBlank() && name.strip().equalsIgnoreCase(wanted.strip());
    }

    private static LedgerColumn amount(LedgerSource source, Candidate header, String wanted) {
        List<LedgerProblem> problems = new ArrayList<>();
        if (!header.hasName()) {
            problems.add(LedgerTexts.problem(header.line(), "", "no-name", header.names(), ACCEPTED_NAMES));
        }
        Optional<LedgerColumn> chosen = wanted.isBlank()
                ? PREFERRED.stream()
                        .flatMap(field -> header.columns().stream().filter(column -> column.field() == field))
                        .findFirst()
                : header.columns().stream()
                        .filter(column -> same(column.name(), wanted))
                        .findFirst();
        if (chosen.isEmpty()) {
            problems.add(
                    wanted.isBlank()
                            ? LedgerTexts.problem(header.line(), "", "no-amount", header.names(), ACCEPTED_AMOUNTS)
                            : LedgerTexts.problem(header.line(), wanted, "no-such-amount", wanted, header.names()));
        }
        if (!problems.isEmpty()) {
            throw refused(source, problems);
        }
        return chosen.orElseThrow();
    }

    private static RefusedLedger refused(LedgerSource source, List<LedgerProblem> problems) {
        return new RefusedLedger(source.name(), problems);
    }
}
