package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.preparation.Preparation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Suggests ways of asking children that fit their age (CRC article 12 has no age limit; the way is what changes). */
@Component
final class WaysToAskWriter {

    private static final List<String> AGES = List.of("pregnancy", "0-6", "7-12", "13-15", "16-17", "18-20");

    /** The oldest life stage of a draft holds two ages of the forms. */
    private static final Map<String, List<String>> STAGES = Map.of("16-20", List.of("16-17", "18-20"));

    private final MessageSource messages;

    WaysToAskWriter(MessageSource messages) {
        this.messages = messages;
    }

    WaysToAsk write(Preparation work, Language language) {
        Set<String> ages = ages(work);
        return new WaysToAsk(
                texts(
                        AGES.stream()
                                .filter(age -> ages.isEmpty() || ages.contains(age))
                                .toList(),
                        language),
                texts(
                        AGES.stream()
                                .filter(age -> !ages.isEmpty() && !ages.contains(age))
                                .toList(),
                        language));
    }

    /** As answered, else as read from the draft. */
    private static Set<String> ages(Preparation work) {
        Map<String, Answer> answers = work.matter().given().answers();
        Set<String> ages =
                new HashSet<>(answers.getOrDefault("S-06", Answer.NONE).values());
        ages.addAll(answers.getOrDefault("L-03", Answer.NONE).given("age"));
        if (ages.isEmpty()) {
            work.matter()
                    .check()
                    .signals()
                    .lifeStages()
                    .forEach(stage -> ages.addAll(STAGES.getOrDefault(stage.code(), List.of(stage.code()))));
        }
        return ages;
    }

    private List<String> texts(List<String> ages, Language language) {
        return ages.stream()
                .map(age -> messages.getMessage("views.ways." + age, null, language.locale()))
                .toList();
    }
}
