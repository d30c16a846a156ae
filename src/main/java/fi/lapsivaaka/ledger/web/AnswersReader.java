package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.ColumnMapping;
import fi.lapsivaaka.ledger.FileAnswers;
import fi.lapsivaaka.ledger.FileCheck;
import fi.lapsivaaka.ledger.LedgerColumn;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a person answered about a file, or tells what in it is to be mended. */
@Component
final class AnswersReader {

    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private static final int LONGEST = 300;

    private final Words words;

    AnswersReader(Words words) {
        this.words = words;
    }

    /**
     * @param given the fields of the form
     * @param check what the page showed
     */
    FileAnswers read(
            Map<String, String> given,
            FileAnswers before,
            Optional<FileCheck> check,
            Language language,
            List<FormProblem> problems) {
        Optional<ColumnMapping> mapping = check.flatMap(shown -> mapping(given, shown));
        return new FileAnswers(
                text(given, "organisation", before.organisation(), problems, language),
                year(given, before.year(), problems, language),
                phase(given, before.phase()),
                given.containsKey("turned"),
                given.containsKey("adds"),
                text(given, "source", before.source(), problems, language),
                text(given, "licence", before.licence(), problems, language),
                text(given, "decision", before.decision(), problems, language),
                mapping.map(ColumnMapping::layout).orElse(before.layout()),
                mapping.map(ColumnMapping::written).orElse(before.fields()));
    }

    private String text(
            Map<String, String> given, String field, String before, List<FormProblem> problems, Language language) {
        String text = given.getOrDefault(field, before).strip().replaceAll("\\p{Cntrl}", " ");
        if (text.length() > LONGEST) {
            problems.add(new FormProblem(field, words.word(language, "imports.error.long", words.count(LONGEST))));
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private int year(Map<String, String> given, int before, List<FormProblem> problems, Language language) {
        String text = given.getOrDefault("year", before == 0 ? "" : String.valueOf(before))
                .strip();
        if (text.isEmpty()) {
            return 0;
        }
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new FormProblem(
                    "year",
                    words.word(language, "imports.error.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))));
            return before;
        }
        return year;
    }

    private static Phase phase(Map<String, String> given, Phase before) {
        String code = given.getOrDefault("phase", before.code());
        for (Phase phase : Phase.values()) {
            if (phase.code().equals(code)) {
                return phase;
            }
        }
        return before;
    }

    /** What the columns mean, if the person says so otherwise than the page did. */
    private static Optional<ColumnMapping> mapping(Map<String, String> given, FileCheck check) {
        List<Optional<LedgerField>> fields = new ArrayList<>();
        boolean changed = false;
        for (LedgerColumn column : check.columns()) {
            Optional<LedgerField> shown = Optional.ofNullable(column.field());
            String code = given.get("column-" + column.index());
            Optional<LedgerField> said = code == null ? shown : field(code);
            changed |= !said.equals(shown);
            fields.add(said);
        }
        return changed
                ? Optional.of(ColumnMapping.of(
                        check.columns().stream().map(LedgerColumn::name).toList(), fields))
                : Optional.empty();
    }

    private static Optional<LedgerField> field(String code) {
        for (LedgerField field : LedgerField.values()) {
            if (field.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
