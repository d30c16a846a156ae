package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.classification.CellChoices;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.SheetColumn;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.TableView.CellView;
import fi.lapsivaaka.workshop.web.TableView.ColumnView;
import fi.lapsivaaka.workshop.web.TableView.OptionView;
import fi.lapsivaaka.workshop.web.TableView.RowView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Writes a decision table as a grid of typed cells, and a row of it as a form. */
@Component
class TableWriter {

    private static final int ROWS = 25;

    private final DraftFiles files;
    private final RuleReader reader;
    private final RulesInForce inForce;
    private final Vocabulary vocabulary;
    private final WorkshopWords words;

    TableWriter(DraftFiles files, RuleReader reader, RulesInForce inForce, Vocabulary vocabulary, WorkshopWords words) {
        this.files = files;
        this.reader = reader;
        this.inForce = inForce;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** What the reader of a grid asked for. */
    record Asked(String query, int page, boolean faulty, boolean every) {}

    TableView write(RuleDraft draft, String file, Asked asked, Language language) {
        SortedMap<String, byte[]> content = files.of(draft);
        TableSheet sheet = sheet(content, file);
        List<Problem> problems = problems(draft, content, file);
        Map<String, List<OptionView>> lists = lists(content, sheet, language);
        String query = asked.query().strip().toLowerCase(Locale.ROOT);
        List<SheetRow> all = sheet.rows();
        List<SheetRow> matching = all.stream()
                .filter(row -> !asked.faulty() || problems.stream().anyMatch(problem -> of(problem, row)))
                .filter(row -> query.isEmpty() || searched(row, lists, sheet).contains(query))
                .toList();
        int pages = Math.max(1, (matching.size() + ROWS - 1) / ROWS);
        int page = Math.max(1, Math.min(asked.page(), pages));
        List<SheetRow> shown = matching.subList((page - 1) * ROWS, Math.min(page * ROWS, matching.size()));
        List<ColumnView> columns = sheet.columns().stream()
                .filter(column -> asked.every()
                        || column.role() == SheetColumn.Role.NAME
                        || shown.stream()
                                .anyMatch(row -> !row.cell(column.key()).isEmpty()))
                .map(column -> column(column, lists))
                .toList();
        return new TableView(
                draft.id().toString(),
                draft.name(),
                ProblemLinks.table(file),
                draft.open(),
                draft.revision(),
                columns,
                lists,
                shown.stream()
                        .map(row -> row(row, columns, problems, lists, language))
                        .toList(),
                matching.size(),
                all.size(),
                page,
                pages,
                asked.query(),
                asked.faulty(),
                asked.every(),
                problems.stream()
                        .filter(problem -> all.stream().noneMatch(row -> of(problem, row)))
                        .map(problem -> problem.placed(language))
                        .toList(),
                files.undoable(draft.id()).isPresent());
    }

    /** One row with all columns; an empty one where there is none such. */
    RowView row(RuleDraft draft, String file, SheetRow row, Language language) {
        SortedMap<String, byte[]> content = files.of(draft);
        TableSheet sheet = sheet(content, file);
        Map<String, List<OptionView>> lists = lists(content, sheet, language);
        List<ColumnView> columns =
                sheet.columns().stream().map(column -> column(column, lists)).toList();
        return row(row, columns, problems(draft, content, file), lists, language);
    }

    Map<String, List<OptionView>> lists(RuleDraft draft, String file, Language language) {
        SortedMap<String, byte[]> content = files.of(draft);
        return lists(content, sheet(content, file), language);
    }

    private static TableSheet sheet(SortedMap<String, byte[]> content, String file) {
        byte[] bytes = content.get(file);
        if (bytes == null) {
            throw Desk.notFound();
        }
        return TableSheet.read(file, bytes);
    }

    private List<Problem> problems(RuleDraft draft, SortedMap<String, byte[]> content, String file) {
        Inspection inspection = reader.inspect(draft.kind(), content);
        return inspection.errors().stream()
                .map(error -> error.problem())
                .filter(problem -> problem.file().equals(file))
                .toList();
    }

    private static boolean of(Problem problem, SheetRow row) {
        return problem.line() == row.line()
                || (problem.line() == 0 && problem.rule().equals(row.key()));
    }

    private Map<String, List<OptionView>> lists(
            SortedMap<String, byte[]> content, TableSheet sheet, Language language) {
        CellChoices choices = CellChoices.of(RuleSource.memory(content), inForce.rules(), vocabulary);
        Map<String, List<OptionView>> lists = new LinkedHashMap<>();
        for (SheetColumn column : sheet.columns()) {
            List<CellChoices.Choice> offered = choices.of(column.field());
            if (!offered.isEmpty() && !column.operator().equals("in")) {
                lists.put(
                        column.field(),
                        offered.stream()
                                .map(choice -> new OptionView(
                                        choice.code(),
                                        words.wordOr(
                                                language,
                                                "code." + column.field() + "." + choice.code(),
                                                choice.name().in(language))))
                                .toList());
            }
        }
        return lists;
    }

    private static ColumnView column(SheetColumn column, Map<String, List<OptionView>> lists) {
        String input = column.field().startsWith("valid-")
                ? "date"
                : column.number() && !column.operator().equals("in") ? "numeric" : "text";
        return new ColumnView(
                column.at(),
                column.key(),
                column.label().isBlank() ? column.key() : column.label(),
                column.role() == SheetColumn.Role.CONDITION ? "when" : "then",
                lists.containsKey(column.field()) ? column.field() : "",
                input);
    }

    private static RowView row(
            SheetRow row,
            List<ColumnView> columns,
            List<Problem> problems,
            Map<String, List<OptionView>> lists,
            Language language) {
        List<Problem> own =
                problems.stream().filter(problem -> of(problem, row)).toList();
        List<CellView> cells = columns.stream()
                .map(column -> new CellView(
                        column,
                        row.cell(column.key()),
                        name(lists.getOrDefault(column.list(), List.of()), row.cell(column.key())),
                        own.stream()
                                .filter(problem -> problem.line() > 0 && problem.column() == column.at() + 1)
                                .map(problem -> problem.told(language))
                                .toList()))
                .toList();
        List<String> rest = own.stream()
                .filter(problem -> problem.line() == 0
                        || columns.stream().noneMatch(column -> column.at() + 1 == problem.column()))
                .map(problem -> problem.told(language))
                .toList();
        return new RowView(
                row.key(), row.line(), cells, rest, !row.cell("valid-to").isEmpty());
    }

    private static String name(List<OptionView> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code) && !option.name().equals(code))
                .map(OptionView::name)
                .findFirst()
                .orElse("");
    }

    private static String searched(SheetRow row, Map<String, List<OptionView>> lists, TableSheet sheet) {
        StringBuilder text = new StringBuilder(row.key());
        for (SheetColumn column : sheet.columns()) {
            String cell = row.cell(column.key());
            if (!cell.isEmpty()) {
                text.append('\n')
                        .append(cell)
                        .append(' ')
                        .append(name(lists.getOrDefault(column.field(), List.of()), cell));
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
