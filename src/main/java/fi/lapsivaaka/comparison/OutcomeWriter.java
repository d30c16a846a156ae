package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.FormAnswers;
import fi.lapsivaaka.comparison.Outcome.Part;
import fi.lapsivaaka.comparison.Outcome.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts what was promised beside what the follow-up tells and what the ledger shows. */
public final class OutcomeWriter {

    private final MessageSource messages;
    private final Figures figures = new Figures();

    public OutcomeWriter(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param given the answers of the assessment and of the follow-up together
     * @param ledger what the services cost in the years that have figures
     */
    public Outcome write(FormAnswers given, List<LedgerYear> ledger, Language language) {
        AnswerLabels words = new AnswerLabels(given, question -> true, language, messages);
        Promise promise = PromiseReader.read(given, language, messages);
        List<Part> parts = new ArrayList<>();
        add(parts, words.of("followUp.indicators"), indicators(promise, words));
        add(parts, words.of("followUp.effects"), effects(promise, words));
        add(parts, words.of("followUp.remedies"), remedies(promise, words));
        add(parts, words.of("followUp.euros"), euros(promise, ledger, words));
        return new Outcome(
                parts, told(words), ledger.isEmpty() ? List.of() : List.of(words.of("followUp.ledger.note")));
    }

    /** Rows of the follow-up find their promise by its words; one that was added later has none. */
    private static List<Row> indicators(Promise promise, AnswerLabels words) {
        Map<String, Map<String, String>> results = byName(words, "F-03", "indicator");
        List<Row> rows = new ArrayList<>();
        promise.indicators().forEach(indicator -> {
            Map<String, String> row = results.getOrDefault(indicator.name(), Map.of());
            results.remove(indicator.name());
            rows.add(new Row(
                    indicator.name(), goal(indicator.baseline(), indicator.target(), words), result(row, words)));
        });
        results.forEach((name, row) -> rows.add(new Row(
                name,
                goal(words.cell("F-03", "baseline", row), words.cell("F-03", "target", row), words),
                result(row, words))));
        return rows;
    }

    private static String goal(String baseline, String target, AnswerLabels words) {
        return words.of(
                "followUp.goal",
                baseline.isEmpty() ? words.of("comparison.unknown") : baseline,
                target.isEmpty() ? words.of("comparison.unknown") : target);
    }

    private static String result(Map<String, String> row, AnswerLabels words) {
        String result = words.joined("F-03", row, "result", "against-baseline", "date");
        return result.isEmpty() ? words.of("followUp.notTold") : result;
    }

    private static List<Row> effects(Promise promise, AnswerLabels words) {
        Map<String, Map<String, String>> results = byName(words, "F-04", "expected");
        List<Row> rows = new ArrayList<>();
        promise.effects().forEach(effect -> {
            rows.add(new Row(
                    effect,
                    words.of("followUp.expected"),
                    told(words, "F-04", "came-true", results.getOrDefault(effect, Map.of()))));
            results.remove(effect);
        });
        results.forEach((name, row) ->
                rows.add(new Row(name, words.of("followUp.expected"), told(words, "F-04", "came-true", row))));
        return rows;
    }

    private static List<Row> remedies(Promise promise, AnswerLabels words) {
        Map<String, Map<String, String>> results = byName(words, "F-06", "remedy");
        List<Row> rows = new ArrayList<>();
        promise.remedies().forEach(remedy -> {
            String promised = Stream.of(remedy.owner(), remedy.date())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            rows.add(new Row(
                    remedy.remedy(),
                    promised.isEmpty() ? words.of("followUp.promised") : promised,
                    told(words, "F-06", "done", results.getOrDefault(remedy.remedy(), Map.of()))));
            results.remove(remedy.remedy());
        });
        results.forEach((name, row) ->
                rows.add(new Row(name, words.of("followUp.promised"), told(words, "F-06", "done", row))));
        return rows;
    }

    private List<Row> euros(Promise promise, List<LedgerYear> ledger, AnswerLabels words) {
        List<Row> rows = new ArrayList<>();
        String realised = words.value("F-08");
        if (promise.saving() != null || !realised.isEmpty()) {
            String claimed = words.part("F-08", "claimed");
            rows.add(new Row(
                    words.of("followUp.saving"),
                    promise.saving() == null && !claimed.isEmpty() ? claimed : amount(promise.saving(), words),
                    realised.isEmpty() ? words.of("followUp.notTold") : realised));
            rows.add(new Row(
                    words.of("followUp.moved"), amount(promise.moved(), words), words.of("followUp.moved.counted")));
        }
        ledger.forEach(year -> rows.add(new Row(
                words.of(
                        "followUp.ledger",
                        String.join(", ", year.services()),
                        Integer.toString(year.year()),
                        words.of("phase." + year.phase())),
                words.of("followUp.ledger.whole"),
                figures.wholeEuros(year.total()))));
        return rows;
    }

    private String amount(@Nullable Money money, AnswerLabels words) {
        return money == null ? words.of("comparison.unknown") : words.of("followUp.aYear", figures.wholeEuros(money));
    }

    private static List<Told> told(AnswerLabels words) {
        List<Told> told = new ArrayList<>();
        add(told, words.of("followUp.carried"), words.value("F-02"), words.part("F-02", "what-differs"));
        List<String> views = words.rows("F-07").stream()
                .map(row ->
                        words.joined("F-07", row, "age", "method", "count") + ": " + words.cell("F-07", "view", row))
                .toList();
        if (!views.isEmpty()) {
            told.add(new Told(words.of("followUp.children"), views));
        }
        add(told, words.of("followUp.unexpected"), words.value("F-05"), words.part("F-05", "direction"));
        add(told, words.of("followUp.next"), words.value("F-09"), words.part("F-09", "how"));
        add(told, words.of("followUp.lessons"), words.value("F-10"), "");
        add(told, words.of("followUp.toldChildren"), words.value("F-11"), words.part("F-11", "date"));
        return told;
    }

    private static void add(List<Told> told, String name, String first, String second) {
        List<String> lines =
                Stream.of(first, second).filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            told.add(new Told(name, lines));
        }
    }

    private static void add(List<Part> parts, String heading, List<Row> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(heading, rows));
        }
    }

    private static String told(AnswerLabels words, String question, String column, Map<String, String> row) {
        String text = words.joined(question, row, column, "note");
        return text.isEmpty() ? words.of("followUp.notTold") : text;
    }

    private static Map<String, Map<String, String>> byName(AnswerLabels words, String question, String column) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        words.rows(question).forEach(row -> rows.putIfAbsent(words.cell(question, column, row), row));
        return rows;
    }
}
