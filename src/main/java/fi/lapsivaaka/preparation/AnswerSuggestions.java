package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from answers given before, so that nobody types a thing twice. */
final class AnswerSuggestions {

    private final Forms forms;
    private final Map<String, Answer> answers;
    private final Language language;

    AnswerSuggestions(Forms forms, Map<String, Answer> answers, Language language) {
        this.forms = forms;
        this.answers = answers;
        this.language = language;
    }

    Answer of(Question question) {
        return switch (question.id()) {
            case "L-02" -> options();
            case "L-03" -> groups();
            case "L-06", "T-10" -> byGroup();
            case "L-12" -> harms();
            default -> Answer.NONE;
        };
    }

    /** The zero option, and what is proposed beside it. */
    private Answer options() {
        String proposed = value("L-01");
        if (proposed.isEmpty()) {
            return Answer.NONE;
        }
        return Answer.table(List.of(
                row("option", "zero", "description", label("L-02", "option", "zero"), "euros", "0", "proposed", "no"),
                row("option", "option-1", "description", proposed, "euros", value("S-10"), "proposed", "yes")));
    }

    private Answer groups() {
        List<String> ages = given("S-06").values();
        String services = String.join(", ", labels("S-02"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String age : ages) {
            String count = ages.size() == 1 ? value("S-05") : "";
            rows.add(row("group", shortened(services), "age", age, "count", count));
        }
        return Answer.table(rows);
    }

    private Answer byGroup() {
        return Answer.table(given("S-07").values().stream()
                .filter(group -> !group.equals("none"))
                .map(group -> row("group", group, "who", label("S-07", "", group)))
                .toList());
    }

    private Answer harms() {
        return Answer.table(given("L-04").rows().stream()
                .filter(row -> "NEG".equals(row.get("direction")))
                .map(row -> row(
                        "harm",
                        row.getOrDefault("what", label("L-04", "dimension", row.getOrDefault("dimension", ""))),
                        "dimension",
                        row.getOrDefault("dimension", "")))
                .toList());
    }

    private Answer given(String question) {
        return answers.getOrDefault(question, Answer.NONE);
    }

    private String value(String question) {
        return given(question).value();
    }

    private List<String> labels(String question) {
        return given(question).values().stream()
                .map(code -> label(question, "", code))
                .toList();
    }

    /** An option's name in the language of the page; its code where there is none. */
    private String label(String question, String part, String code) {
        return forms
                .question(question)
                .flatMap(known -> part.isEmpty()
                        ? Optional.of(known.shape())
                        : known.part(part).map(column -> column.shape()))
                .map(Shape::options)
                .orElse(List.of())
                .stream()
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(code);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index += 2) {
            row.put(cells[index], cells[index + 1]);
        }
        return row;
    }
}
