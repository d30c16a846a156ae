package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.LevelChange;
import fi.lapsivaaka.assessment.LevelChange.Kind;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.web.ResultView.ChangeView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words which single answer would change how thorough an assessment is needed. */
@Component
final class WhatIfWriter {

    private final RulesInUse rules;
    private final MessageSource messages;
    private final Figures figures;

    WhatIfWriter(RulesInUse rules, MessageSource messages, Figures figures) {
        this.rules = rules;
        this.messages = messages;
        this.figures = figures;
    }

    /** None where the screening is not being answered. */
    List<ChangeView> write(Preparation work, Language language) {
        if (!work.questionnaire().open().contains(Forms.SCREENING)) {
            return List.of();
        }
        return rules
                .of(work.draft())
                .whatIf()
                .of(work.draft(), work.matter().given().answers(), work.day())
                .stream()
                .flatMap(change -> work.forms().question(change.question()).stream()
                        .map(question -> view(change, question, language)))
                .toList();
    }

    private ChangeView view(LevelChange change, Question question, Language language) {
        String answers = change.codes().stream()
                .map(code -> answer(change.kind(), question, code, language))
                .collect(Collectors.joining(word("whatIf.or", language)));
        return new ChangeView(
                word("whatIf." + change.kind().name(), language, question.text().in(language), answers),
                change.level().code());
    }

    private String answer(Kind kind, Question question, String code, Language language) {
        if (kind == Kind.AT_LEAST || kind == Kind.AT_MOST) {
            String unit = question.shape() instanceof Shape.Amount amount
                    ? " " + amount.unit().label().in(language)
                    : "";
            return figures.count(Long.parseLong(code)) + unit;
        }
        return question.shape().options().stream()
                .filter(option -> option.code().equals(code))
                .map(option -> "”" + option.label().in(language) + "”")
                .findFirst()
                .orElse(code);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
