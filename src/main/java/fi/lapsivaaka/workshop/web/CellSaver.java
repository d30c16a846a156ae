package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.SheetColumn;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.CellEdit;
import fi.lapsivaaka.workshop.DraftClosed;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.Saved;
import fi.lapsivaaka.workshop.TableEditor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Saves one cell and tells at once whether the rules can still be read. */
@Component
class CellSaver {

    private final TableEditor editor;
    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleReader reader;
    private final WorkshopWords words;

    CellSaver(TableEditor editor, RuleDrafts drafts, DraftFiles files, RuleReader reader, WorkshopWords words) {
        this.editor = editor;
        this.drafts = drafts;
        this.files = files;
        this.reader = reader;
        this.words = words;
    }

    CellReply save(
            RuleDraft draft,
            String file,
            String row,
            int column,
            String seen,
            String text,
            UUID author,
            Language language) {
        TableSheet before = editor.sheet(draft, draft.revision(), file).orElseThrow(Desk::notFound);
        SheetColumn changed =
                TablePages.column(before, Integer.toString(column)).orElseThrow(Desk::notFound);
        Saved saved;
        try {
            saved = editor.save(draft.id(), file, List.of(new CellEdit(row, changed.key(), seen, text)), author);
        } catch (DraftClosed closed) {
            return reply("closed", seen, List.of(), List.of(), language);
        }
        Map<String, byte[]> content = files.of(drafts.find(draft.id()).orElseThrow());
        TableSheet now = TableSheet.read(file, Objects.requireNonNull(content.get(file)));
        String key = changed.role() == SheetColumn.Role.NAME && !text.isBlank() ? text.strip() : row;
        Optional<SheetRow> stands = now.row(key).or(() -> now.row(row));
        int line = stands.map(SheetRow::line).orElse(-1);
        List<Problem> problems = reader.problems(draft.kind(), content).stream()
                .filter(problem -> problem.file().equals(file)
                        && (problem.line() == line
                                || (problem.line() == 0 && problem.rule().equals(key))))
                .toList();
        return reply(
                !saved.rivals().isEmpty() ? "beside" : saved.merged() ? "merged" : "saved",
                stands.map(one -> one.cell(changed.key())).orElse(""),
                problems.stream()
                        .filter(problem -> problem.column() == changed.at() + 1)
                        .map(problem -> problem.told(language))
                        .toList(),
                problems.stream()
                        .filter(problem -> problem.column() != changed.at() + 1)
                        .map(problem -> problem.told(language))
                        .toList(),
                language);
    }

    private CellReply reply(
            String state, String seen, List<String> problems, List<String> rowProblems, Language language) {
        return new CellReply(state, words.word(language, "workshop.cell." + state), seen, problems, rowProblems);
    }
}
