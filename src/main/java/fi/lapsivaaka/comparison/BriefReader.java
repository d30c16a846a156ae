package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.Brief.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads what the answers of the short, the full and the budget assessment tell shortly. */
public final class BriefReader {

    private final AnswerLabels words;
    private final Figures figures = new Figures();

    private BriefReader(AnswerLabels words) {
        this.words = words;
    }

    public static Brief read(Matter matter, Language language, MessageSource messages) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        return new BriefReader(new AnswerLabels(matter.given(), open::contains, language, messages)).brief();
    }

    private Brief brief() {
        return new Brief(
                words.value("L-01"),
                decision(),
                children(),
                rows("L-03").map(row -> row.getOrDefault("age", "")).distinct().toList(),
                effects(),
                measures(),
                rows("B-06")
                        .flatMap(row -> money(row, "euros").stream())
                        .reduce(Money::plus)
                        .orElse(null),
                words.part("B-03", "per-child"),
                red(),
                moves(),
                Numeral.read(words.answer("B-09").parts().getOrDefault("euros", ""))
                        .map(Money::ofEuros)
                        .orElse(null),
                words.part("L-07", "unknown"),
                words.value("T-22"),
                telling(),
                asked(),
                first("L-15", "B-16"),
                first("L-16", "B-17", "T-28"));
    }

    /** With its sign and without the form's unit: a share changes in percentage points. */
    private String red() {
        return Numeral.read(words.answer("B-05").parts().getOrDefault("red-change", ""))
                .map(points -> (points.signum() > 0 ? "+" : "") + figures.number(points))
                .orElse("");
    }

    private String asked() {
        String value = words.answer("L-08").value() + words.answer("B-13").value();
        return switch (value) {
            case "" -> "";
            case "yes", "earlier", "both", "children" -> "children";
            case "planned" -> "planned";
            default -> "not-asked";
        };
    }

    private String first(String... questions) {
        return Stream.of(questions)
                .map(words::value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable LocalDate decision() {
        return rows("T-01")
                .filter(row -> "decision".equals(row.get("stage")))
                .flatMap(row -> CalendarDay.read(row.getOrDefault("date", "")).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> children() {
        return rows("L-03")
                .map(row -> words.joined("L-03", row, "group", "age", "count"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Change> effects() {
        return rows("L-04")
                .map(row -> new Change(
                        Effect.of(row.getOrDefault("direction", ""), 0).kind(),
                        Numeral.read(row.getOrDefault("size", ""))
                                .map(number -> number.intValue())
                                .orElse(0),
                        words.cell("L-04", "dimension", row),
                        words.cell("L-04", "what", row)))
                .filter(change -> change.kind() != Effect.Kind.UNKNOWN && change.kind() != Effect.Kind.SAME)
                .sorted(Comparator.comparing((Change change) -> change.kind() == Effect.Kind.BETTER)
                        .thenComparing(Comparator.comparingInt(Change::size).reversed()))
                .toList();
    }

    private List<String> measures() {
        return rows("B-06")
                .filter(row -> !words.cell("B-06", "measure", row).isEmpty())
                .map(row -> words.cell("B-06", "measure", row).replaceAll("[.\\s]+$", "")
                        + money(row, "euros")
                                .map(money -> " " + figures.change(money))
                                .orElse(""))
                .toList();
    }

    private List<String> moves() {
        List<String> moves = new ArrayList<>();
        rows("T-08")
                .map(row -> words.cell("T-08", "explanation", row))
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(moves::add);
        String budget = words.value("B-09");
        if (!budget.isEmpty()) {
            moves.add(budget);
        }
        return moves;
    }

    private String telling() {
        Map<String, String> parts = words.answer("T-29").parts();
        String day = parts.getOrDefault(Answer.DATE, "");
        return Stream.of(
                        parts.getOrDefault(Answer.PERSON, ""),
                        words.part("T-29", "where"),
                        CalendarDay.read(day).map(figures::day).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Stream<Map<String, String>> rows(String question) {
        return words.rows(question).stream();
    }

    private static Optional<Money> money(Map<String, String> row, String column) {
        return Numeral.read(row.getOrDefault(column, "")).map(Money::ofEuros);
    }
}
