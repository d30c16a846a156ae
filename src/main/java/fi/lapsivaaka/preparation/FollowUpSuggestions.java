package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.FormAnswers;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.Promise;
import fi.lapsivaaka.comparison.PromiseReader;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills a follow-up in with what the signed assessment promised, so that nobody types it again. */
@Component
final class FollowUpSuggestions {

    private final MessageSource messages;

    FollowUpSuggestions(MessageSource messages) {
        this.messages = messages;
    }

    Answer of(Question question, FormAnswers given, Language language) {
        if (!FollowUpQuestions.contain(question.id())) {
            return Answer.NONE;
        }
        Promise promise = PromiseReader.read(given, language, messages);
        return switch (question.id()) {
            case "F-03" ->
                table(promise.indicators().stream()
                        .map(one -> row("indicator", one.name(), "baseline", one.baseline(), "target", one.target()))
                        .toList());
            case "F-04" ->
                table(promise.effects().stream()
                        .map(effect -> row("expected", effect))
                        .toList());
            case "F-06" ->
                table(promise.remedies().stream()
                        .map(one -> row("remedy", one.remedy()))
                        .toList());
            case "F-08" -> saving(promise);
            default -> Answer.NONE;
        };
    }

    private static Answer saving(Promise promise) {
        return promise.saving() == null
                ? Answer.NONE
                : Answer.NONE.with(
                        "claimed",
                        promise.saving()
                                .euros()
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private static Answer table(List<Map<String, String>> rows) {
        return Answer.table(rows);
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index += 2) {
            row.put(cells[index], cells[index + 1]);
        }
        return row;
    }
}
