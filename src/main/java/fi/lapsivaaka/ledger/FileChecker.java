package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads a file through as an import would, and keeps nothing. */
@Component
class FileChecker {

    private static final int ROWS_AT_ONCE = 4_096;

    private final LedgerReader reader = new LedgerReader();
    private final EarlierFigures earlier;

    FileChecker(EarlierFigures earlier) {
        this.earlier = earlier;
    }

    FileCheck check(LedgerSource source, FileAnswers answers, ImportWatch watch) throws IOException {
        FileGlance glance;
        try {
            glance = reader.glance(source, answers.options());
        } catch (RefusedLedger refused) {
            return fault(refused.problems(), List.of(), List.of(), "");
        }
        HeaderGuess header = glance.header();
        if (!header.isComplete()) {
            return fault(
                    header.problems(),
                    header.columns(),
                    glance.rows(),
                    header.layout().sheet());
        }
        try {
            return read(source, answers, glance, watch);
        } catch (RefusedLedger refused) {
            return fault(
                    refused.problems(),
                    header.columns(),
                    glance.rows(),
                    header.layout().sheet());
        }
    }

    private FileCheck read(LedgerSource source, FileAnswers answers, FileGlance glance, ImportWatch watch)
            throws IOException {
        ImportCount count = new ImportCount();
        KeptProblems problems = new KeptProblems();
        String organisation = "";
        String kind = "";
        boolean needsYear = false;
        long sumRows;
        long headingRows;
        boolean isStatement;
        boolean turned;
        try (LedgerFile file = reader.open(source, answers.options(), problems)) {
            OneOrganisation same = null;
            for (RowReader row = file.advance(); row != null; row = file.advance()) {
                if (file.rows() % ROWS_AT_ONCE == 0) {
                    watch.reading(file);
                }
                if (row.kind() == LedgerRow.Kind.ENTRY) {
                    if (same == null) {
                        same = new OneOrganisation(row.key());
                        organisation = row.key().organisation();
                        kind = row.key().organisationType();
                        needsYear = row.key().year() == 0;
                    }
                    if (!needsYear) {
                        same.problem(row.number(), row.key()).ifPresent(problems);
                    }
                    count(count, row, problems);
                }
            }
            sumRows = file.sumRows();
            headingRows = file.headingRows();
            Statement statement = file.statement();
            isStatement = statement != null;
            turned = statement != null && statement.hasNegativeExpenses();
        }
        if (count.rows() == 0 && problems.count() == 0) {
            problems.accept(LedgerProblem.of(0, "", "no-rows"));
        }
        return new FileCheck(
                List.of(),
                glance.header().columns(),
                glance.rows(),
                glance.header().layout().sheet(),
                organisation.equals(answers.organisation()) ? "" : organisation,
                needsYear,
                count.rows(),
                sumRows,
                headingRows,
                isStatement,
                turned,
                totals(count),
                count.firstDay(),
                count.lastDay(),
                sumRows == 0 ? List.of() : PrintedSums.differences(reader, source, answers.options()),
                problems.first(),
                problems.count(),
                organisation.isEmpty() || needsYear
                        ? Optional.empty()
                        : earlier.inTheWay(organisation, kind, glance.sha256(), count, answers.adds()));
    }

    private static void count(ImportCount count, RowReader row, Consumer<LedgerProblem> problems) {
        try {
            count.add(row);
        } catch (ArithmeticException tooLarge) {
            problems.accept(LedgerProblem.of(row.number(), "", "sum-too-large"));
        }
    }

    private static SortedMap<Integer, Map<Phase, Money>> totals(ImportCount count) {
        SortedMap<Integer, Map<Phase, Money>> totals = new TreeMap<>();
        count.totals().forEach((year, phases) -> {
            Map<Phase, Money> sums = new EnumMap<>(Phase.class);
            phases.forEach((phase, cents) -> sums.put(phase, new Money(cents)));
            totals.put(year, sums);
        });
        return totals;
    }

    private static FileCheck fault(
            List<LedgerProblem> faults, List<LedgerColumn> columns, List<List<String>> rows, String sheet) {
        return new FileCheck(
                faults,
                columns,
                rows,
                sheet,
                "",
                false,
                0,
                0,
                0,
                false,
                false,
                new TreeMap<>(),
                null,
                null,
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }
}
