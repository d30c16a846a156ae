package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.FormAnswers;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.comparison.Promise.Indicator;
import fi.lapsivaaka.comparison.Promise.Remedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads what was promised from the answers of an assessment: the short, the full or the budget one. */
public final class PromiseReader {

    private static final String YES = "yes";

    private final FormAnswers given;
    private final AnswerLabels words;

    private PromiseReader(FormAnswers given, Language language, MessageSource messages) {
        this.given = given;
        this.words = new AnswerLabels(given, question -> true, language, messages);
    }

    public static Promise read(FormAnswers given, Language language, MessageSource messages) {
        PromiseReader reader = new PromiseReader(given, language, messages);
        return new Promise(
                reader.words.value("L-01"),
                reader.indicators(),
                reader.effects(),
                reader.remedies(),
                reader.saving(),
                reader.moved(),
                review(given).orElse(null));
    }

    /** The first day on which it was agreed to check whether things went as assessed. */
    public static Optional<LocalDate> review(FormAnswers given) {
        Stream<String> days = Stream.concat(
                rows(given, "L-14").stream().map(row -> row.getOrDefault("date", "")),
                part(given, "B-14", "review").stream());
        return days.flatMap(day -> CalendarDay.read(day).stream()).min(Comparator.naturalOrder());
    }

    private List<Indicator> indicators() {
        return Stream.of("L-14", "B-14")
                .flatMap(question -> words.rows(question).stream()
                        .map(row -> new Indicator(
                                words.cell(question, "indicator", row),
                                words.cell(question, "baseline", row),
                                words.cell(question, "target", row),
                                words.cell(question, "date", row),
                                words.cell(question, "owner", row))))
                .filter(indicator -> !indicator.name().isEmpty())
                .toList();
    }

    private List<String> effects() {
        return words.rows("L-04").stream()
                .filter(row -> List.of("POS", "NEG").contains(row.getOrDefault("direction", "")))
                .map(row ->
                        words.joined("L-04", row, "dimension", "direction") + named(words.cell("L-04", "what", row)))
                .toList();
    }

    /** Told more exactly in T-25 than in L-12, from which it is filled in; the same remedy is told once. */
    private List<Remedy> remedies() {
        Map<String, Remedy> remedies = Stream.of("T-25", "L-12")
                .flatMap(question -> words.rows(question).stream()
                        .map(row -> new Remedy(
                                words.cell(question, "remedy", row),
                                words.cell(question, "owner", row),
                                words.cell(question, "date", row))))
                .filter(remedy -> !remedy.remedy().isEmpty())
                .collect(Collectors.toMap(
                        Remedy::remedy, remedy -> remedy, (first, second) -> first, LinkedHashMap::new));
        return List.copyOf(remedies.values());
    }

    /** A year's saving in the sector's own money: the last year told, the yearly sum, or the measures of a budget. */
    private @Nullable Money saving() {
        return last().map(row -> row.getOrDefault("own", ""))
                .flatMap(PromiseReader::saved)
                .or(() -> rows(given, "L-02").stream()
                        .filter(row -> YES.equals(row.get("proposed")))
                        .findFirst()
                        .flatMap(row -> saved(row.getOrDefault("euros", ""))))
                .or(() -> rows(given, "B-06").stream()
                        .flatMap(row -> saved(row.getOrDefault("euros", "")).stream())
                        .reduce(Money::plus))
                .orElse(null);
    }

    private @Nullable Money moved() {
        return last().flatMap(row -> Stream.of("other-sectors", "other-authority")
                        .flatMap(column -> money(row.getOrDefault(column, "")).stream())
                        .reduce(Money::plus))
                .or(() -> part(given, "B-09", "euros").flatMap(PromiseReader::money))
                .orElse(null);
    }

    /** The last year that was told of what is proposed. */
    private Optional<Map<String, String>> last() {
        List<String> proposed = rows(given, "L-02").stream()
                .filter(row -> YES.equals(row.get("proposed")))
                .map(row -> row.getOrDefault("option", ""))
                .toList();
        return rows(given, "T-08").stream()
                .filter(row -> proposed.contains(row.getOrDefault("option", "")))
                .max(Comparator.comparing(
                        row -> Numeral.read(row.getOrDefault("years", "")).orElse(BigDecimal.ZERO)));
    }

    private static Optional<Money> saved(String text) {
        return money(text).filter(money -> money.cents() < 0).map(Money::negated);
    }

    private static Optional<Money> money(String text) {
        return Numeral.read(text).map(Money::ofEuros);
    }

    private static String named(String text) {
        return text.isEmpty() ? "" : ": " + text;
    }

    private static List<Map<String, String>> rows(FormAnswers given, String question) {
        return Optional.ofNullable(given.answers().get(question))
                .map(answer -> answer.rows())
                .orElse(List.of());
    }

    private static Optional<String> part(FormAnswers given, String question, String part) {
        return Optional.ofNullable(given.answers().get(question))
                .map(answer -> answer.parts().getOrDefault(part, ""))
                .filter(text -> !text.isEmpty());
    }
}
