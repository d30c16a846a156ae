package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a file and the way to read it: of its first lines, read in each layout, the line that a person's
 * mapping fits, or else that has most recognised columns, an amount and something to name it by. Lines above it are titles.
 */
final class HeaderFinder {

    private static final int FIRST_LINES = 30;

    private final ColumnAliases aliases;

    HeaderFinder(ColumnAliases aliases) {
        this.aliases = aliases;
    }

    /** A column's meaning may stand once; amounts once for each year. */
    private record Slot(LedgerField field, int year) {}

    /**
     * @throws RefusedLedger when the file has no line to begin with
     */
    HeaderGuess guess(String file, Content content, LedgerOptions options) throws IOException {
        List<HeaderGuess> guesses = new ArrayList<>();
        @Nullable RefusedLedger broken = null;
        for (Layout layout : content.layouts()) {
            try (Cells cells = content.cells(layout)) {
                Line line = cells.next();
                for (int i = 0; i < FIRST_LINES && line != null; i++) {
                    if (!line.isBlank()) {
                        guesses.add(guess(layout, line, options));
                    }
                    line = cells.next();
                }
            } catch (RefusedLedger e) {
                broken = broken == null ? e : broken;
            }
        }
        HeaderGuess best = guesses.stream()
                .max(Comparator.comparing(HeaderGuess::mapped)
                        .thenComparing(guess -> guess.hasAmount() && guess.hasName())
                        .thenComparing(HeaderGuess::recognised)
                        .thenComparing(guess -> guess.columns().size())
                        .thenComparing(guess -> -guess.line()))
                .orElse(null);
        if (best == null || (broken != null && !best.isComplete())) {
            throw broken != null ? broken : new RefusedLedger(file, List.of(LedgerProblem.of(0, "", "empty")));
        }
        return best;
    }

    private HeaderGuess guess(Layout layout, Line line, LedgerOptions options) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < line.width(); i++) {
            names.add(line.trimmed(i));
        }
        Optional<ColumnMapping> mapping = options.mapping().filter(said -> said.fits(names));
        List<LedgerColumn> columns = mapping.map(said -> mapped(names, said)).orElseGet(() -> columns(names, options));
        return new HeaderGuess(layout, line.number(), columns, mapping.isPresent(), options);
    }

    private static List<LedgerColumn> mapped(List<String> names, ColumnMapping mapping) {
        List<ColumnName> said = names.stream().map(ColumnName::of).toList();
        int newest = 0;
        for (int i = 0; i < names.size(); i++) {
            boolean amount =
                    mapping.fields().get(i).filter(LedgerField::isAmount).isPresent();
            newest = amount ? Math.max(newest, said.get(i).year()) : newest;
        }
        List<LedgerColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LedgerField field = mapping.fields().get(i).orElse(null);
            columns.add(new LedgerColumn(
                    i,
                    names.get(i),
                    field,
                    said.get(i).unit(),
                    year(field, said.get(i).year(), newest)));
        }
        return columns;
    }

    private List<LedgerColumn> columns(List<String> names, LedgerOptions options) {
        List<ColumnAliases.Meaning> meanings =
                names.stream().map(aliases::meaning).toList();
        int newest = meanings.stream()
                .filter(meaning -> meaning.field() != null && meaning.field().isAmount())
                .mapToInt(ColumnAliases.Meaning::year)
                .max()
                .orElse(0);
        Map<Slot, Integer> best = new HashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            ColumnAliases.Meaning meaning = meanings.get(i);
            if (meaning.field() != null) {
                Slot slot = new Slot(meaning.field(), year(meaning.field(), meaning.year(), newest));
                best.merge(
                        slot,
                        i,
                        (a, b) -> meanings.get(b).rank() < meanings.get(a).rank() ? b : a);
            }
        }
        List<LedgerColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnAliases.Meaning meaning = meanings.get(i);
            LedgerField field = best.containsValue(i) ? meaning.field() : null;
            if (HeaderGuess.same(names.get(i), options.amountColumn()) && (field == null || !field.isAmount())) {
                field = meaning.field() != null && meaning.field().isAmount() ? meaning.field() : LedgerField.AMOUNT;
            }
            columns.add(new LedgerColumn(i, names.get(i), field, meaning.unit(), year(field, meaning.year(), newest)));
        }
        return columns;
    }

    /** The year of an amount; beside columns whose names tell years, one whose name tells none is of the newest. */
    private static int year(@Nullable LedgerField field, int told, int newest) {
        if (field == null || !field.isAmount()) {
            return 0;
        }
        return told == 0 ? newest : told;
    }
}
