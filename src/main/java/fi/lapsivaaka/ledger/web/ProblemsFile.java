package fi.lapsivaaka.ledger.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.ledger.LedgerProblem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** The problems of a file as CSV that Excel in Finnish opens right; written as they come, however many there are. */
final class ProblemsFile implements Consumer<LedgerProblem> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter csv;
    private final Language language;

    ProblemsFile(Writer out, Words words, Language language) throws IOException {
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().fieldSeparator(';').build(out);
        this.language = language;
        csv.writeRecord(List.of(
                words.word(language, "imports.problems.line"),
                words.word(language, "imports.problems.column"),
                words.word(language, "imports.problems.what"),
                words.word(language, "imports.problems.accepted")));
    }

    @Override
    public void accept(LedgerProblem problem) {
        csv.writeRecord(List.of(
                problem.line() == 0 ? "" : String.valueOf(problem.line()),
                SheetCell.of(problem.column()),
                SheetCell.of(problem.what().in(language)),
                SheetCell.of(problem.accepted().in(language))));
    }

    void finish() throws IOException {
        csv.flush();
    }
}
