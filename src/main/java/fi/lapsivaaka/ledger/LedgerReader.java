package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads ledgers and budget reports as municipalities and counties keep them: CSV with {@code ;} {@code ,} or tab, UTF-8
 * (with or without byte order mark) or ISO-8859-1/Windows-1252, decimal comma or point; or a workbook (.xlsx) of values.
 * Columns are named in Finnish, Swedish or English. Rows come one by one, in constant memory.
 */
public final class LedgerReader {

    private final HeaderFinder headers;

    public LedgerReader() {
        this(ColumnAliases.shipped());
    }

    LedgerReader(ColumnAliases aliases) {
        this.headers = new HeaderFinder(aliases);
    }

    /**
     * Opens a file: its bytes are read once to tell its encoding, its first lines to find the header.
     *
     * @return the file before its first row; the caller closes it
     * @throws RefusedLedger when it is empty, neither a text nor a workbook, in two encodings, or without a header that
     *     has an amount and something to name it by
     */
    public LedgerFile open(LedgerSource source, LedgerOptions options) throws IOException {
        KeptProblems problems = new KeptProblems();
        return open(source, options, problems, problems);
    }

    /**
     * The same for somebody who wants every problem, as many as there are.
     *
     * @param every told each problem as it is met
     */
    public LedgerFile open(LedgerSource source, LedgerOptions options, Consumer<LedgerProblem> every)
            throws IOException {
        KeptProblems problems = new KeptProblems();
        return open(source, options, problems, problems.andThen(every));
    }

    private LedgerFile open(
            LedgerSource source, LedgerOptions options, KeptProblems kept, Consumer<LedgerProblem> problems)
            throws IOException {
        Content content = Content.open(source);
        try {
            HeaderGuess guess = headers.guess(source.name(), content, options);
            LedgerHeader header = guess.header(source.name());
            AmountReader.Again again = () -> content.cells(guess.layout());
            Statement statement = statement(again, header, options);
            LedgerOptions signs =
                    statement != null && statement.hasNegativeExpenses() ? options.turnedRound() : options;
            Predicate<LedgerKey> sums = statement == null ? SumNames::in : statement::isSum;
            RowReader reader = new RowReader(again, header, signs, sums, problems);
            return new LedgerFile(
                    source.name(),
                    content,
                    new ReadAheadCells(content.cells(guess.layout())),
                    header,
                    statement,
                    reader,
                    kept);
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    private static @Nullable Statement statement(AmountReader.Again again, LedgerHeader header, LedgerOptions options)
            throws IOException {
        try (Cells cells = again.open()) {
            return Statement.in(cells, header, new RowReader(again, header, options, SumNames::in, problem -> {}));
        }
    }

    /**
     * Looks at a file without asking that its columns be understood.
     *
     * @throws RefusedLedger when it cannot be taken apart at all
     */
    FileGlance glance(LedgerSource source, LedgerOptions options) throws IOException {
        try (Content content = Content.open(source)) {
            return FileGlance.of(content, headers.guess(source.name(), content, options));
        }
    }
}
