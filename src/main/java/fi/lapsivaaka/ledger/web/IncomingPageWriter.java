package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.FileCheck;
import fi.lapsivaaka.ledger.FileProgress;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.LedgerColumn;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.RefusedImport;
import fi.lapsivaaka.ledger.web.IncomingPage.Before;
import fi.lapsivaaka.ledger.web.IncomingPage.Column;
import fi.lapsivaaka.ledger.web.IncomingPage.Content;
import fi.lapsivaaka.ledger.web.IncomingPage.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a file on its way in into words. */
@Component
final class IncomingPageWriter {

    /** So many columns are shown: ledgers have twenty. */
    static final int MOST_COLUMNS = 100;

    private static final int MOST_PROBLEMS = 20;

    /** Files up to this size are read through in a moment. */
    private static final long LIVE_BYTES = 4_000_000;

    private final Words words;

    IncomingPageWriter(Words words) {
        this.words = words;
    }

    IncomingPage write(
            IncomingFile file, Optional<FileProgress> progress, Optional<FileCheck> check, Language language) {
        return new IncomingPage(
                file.id().toString(),
                file.fileName(),
                size(file.fileSize()),
                file.state().name().toLowerCase(Locale.ROOT),
                file.notice(),
                file.fileSize() <= LIVE_BYTES,
                file.answers(),
                progress.map(one -> progress(one, language)).orElse(null),
                check.map(one -> content(one, language)).orElse(null));
    }

    private String size(long bytes) {
        return bytes < 1_000_000
                ? words.count(Math.max(1, bytes / 1_000)) + "\u00a0kt"
                : words.count(bytes / 1_000_000) + "\u00a0Mt";
    }

    private Progress progress(FileProgress progress, Language language) {
        List<String> told = new ArrayList<>();
        told.add(words.word(language, "imports.progress.rows", words.count(progress.rows())));
        if (progress.rate() > 0) {
            told.add(words.word(language, "imports.progress.rate", words.count(progress.rate())));
        }
        Duration left = progress.left();
        if (!left.isZero() && progress.stage() != FileProgress.Stage.KEEPING) {
            told.add(
                    left.toSeconds() < 90
                            ? words.word(language, "imports.progress.seconds", words.count(left.toSeconds() + 1))
                            : words.word(language, "imports.progress.minutes", words.count(left.toMinutes() + 1)));
        }
        return new Progress(
                progress.stage().name().toLowerCase(Locale.ROOT),
                (int) Math.round(100 * progress.part()),
                String.join(" · ", told));
    }

    private Content content(FileCheck check, Language language) {
        List<Column> columns = check.columns().stream()
                .limit(MOST_COLUMNS)
                .map(column -> column(column, language))
                .toList();
        return new Content(
                check.faults().stream().map(one -> words.problem(language, one)).toList(),
                columns,
                check.columns().size() - columns.size(),
                check.firstRows().stream()
                        .map(row -> row.subList(0, Math.min(row.size(), columns.size())))
                        .toList(),
                check.sheet(),
                check.tellsOrganisation(),
                told(check, language),
                words.totals(language, check.totals()),
                words.sums(language, check.sums()),
                check.problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(one -> words.problem(language, one))
                        .toList(),
                problemsTold(check, language),
                check.before().map(one -> before(one, language)).orElse(null),
                check.hasChanges(),
                isNegative(check),
                check.isSound() && check.before().isEmpty());
    }

    private Column column(LedgerColumn column, Language language) {
        LedgerField field = column.field();
        if (field == null) {
            return new Column(column.index(), column.name(), "", words.word(language, "imports.column.unread"));
        }
        String meaning = words.word(language, "ledgerField." + field.code());
        if (field.isAmount() && column.year() > 0) {
            meaning += " " + column.year();
        }
        if (field.isAmount() && column.unit() > 1) {
            meaning += " " + words.word(language, "imports.column.unit", words.count(column.unit()));
        }
        return new Column(column.index(), column.name(), field.code(), meaning);
    }

    private String told(FileCheck check, Language language) {
        String rows = words.word(language, "imports.rows", words.count(check.rows()));
        String sums = check.sumRows() == 0
                ? ""
                : " " + words.word(language, "imports.rows.sums", words.count(check.sumRows()));
        String headings = check.headingRows() == 0
                ? ""
                : " " + words.word(language, "imports.rows.headings", words.count(check.headingRows()));
        String statement = check.statement() ? " " + words.word(language, "imports.rows.statement") : "";
        String turned = check.turned() ? " " + words.word(language, "imports.rows.turned") : "";
        return rows + sums + headings + statement + turned;
    }

    private String problemsTold(FileCheck check, Language language) {
        if (check.problemCount() == 0) {
            return "";
        }
        String all = words.word(language, "imports.problems.count", words.count(check.problemCount()));
        return check.problemCount() <= MOST_PROBLEMS
                ? all
                : all + " " + words.word(language, "imports.problems.first", words.count(MOST_PROBLEMS));
    }

    private Before before(RefusedImport refused, Language language) {
        boolean file = refused.reason() == RefusedImport.Reason.SAME_FILE;
        return new Before(
                file ? "same-file" : "same-figures",
                refused.before().id().toString(),
                words.word(
                        language,
                        file ? "imports.before.file" : "imports.before.figures",
                        refused.before().fileName(),
                        words.moment(refused.before().importedAt())));
    }

    private static boolean isNegative(FileCheck check) {
        return check.totals().values().stream()
                        .flatMap(phases -> phases.values().stream())
                        .reduce(Money.ZERO, Money::plus)
                        .compareTo(Money.ZERO)
                < 0;
    }
}
