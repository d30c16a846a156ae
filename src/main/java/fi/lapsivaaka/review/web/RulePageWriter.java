package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.LedgerLine;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.review.RuleAnswers;
import fi.lapsivaaka.review.RuleTrials;
import fi.lapsivaaka.review.Trial;
import fi.lapsivaaka.review.web.ReviewReader.Asked;
import fi.lapsivaaka.review.web.RulePage.Choice;
import fi.lapsivaaka.review.web.RulePage.Lists;
import fi.lapsivaaka.review.web.RulePage.Moved;
import fi.lapsivaaka.review.web.RulePage.Problem;
import fi.lapsivaaka.review.web.RulePage.Remark;
import fi.lapsivaaka.review.web.RulePage.Tried;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the form of a proposed rule out, and what came of trying it. */
@Component
final class RulePageWriter {

    private final ReviewWords words;
    private final RuleTrials trials;

    RulePageWriter(ReviewWords words, RuleTrials trials) {
        this.words = words;
        this.trials = trials;
    }

    Vocabulary vocabulary() {
        return words.vocabulary();
    }

    RulePage write(
            Asked asked,
            long key,
            LedgerLine line,
            LedgerKey example,
            Classification now,
            RuleAnswers answers,
            List<String> wrong,
            @Nullable Trial trial,
            Language language) {
        return new RulePage(
                asked.organisation().code(),
                asked.organisation().name().in(language),
                asked.organisation().practice(),
                key,
                example.unitName(),
                line.place(),
                words.figures().euros(line.total()),
                words.place(language, now.service(), now.level()),
                now.rule(),
                "?year=" + asked.selection().year() + "&phase="
                        + asked.selection().phase().code(),
                answers,
                lists(now, language),
                wrong.stream()
                        .map(field -> new Problem(field, words.word(language, "review.error." + field)))
                        .toList(),
                trial == null ? null : tried(trial, language));
    }

    private Lists lists(Classification now, Language language) {
        Comparator<Choice> byName = Comparator.comparing(Choice::name);
        return new Lists(
                now.entry().nameConcepts().stream()
                        .map(concept -> new Choice(concept, concept))
                        .toList(),
                vocabulary().services().stream()
                        .map(service ->
                                new Choice(service.id(), service.name().in(language) + " (" + service.id() + ")"))
                        .sorted(byName)
                        .toList(),
                vocabulary().levels().stream()
                        .map(level -> new Choice(level.code(), level.name().in(language)))
                        .toList(),
                trials.rules().keys().stream()
                        .map(allocation -> new Choice(
                                allocation.id(),
                                allocation.id() + ": " + allocation.meaning().in(language)))
                        .toList());
    }

    private Tried tried(Trial trial, Language language) {
        if (trial.rules() == null) {
            return new Tried(
                    "",
                    words.word(language, "review.refused"),
                    List.of(),
                    trial.refusals().stream()
                            .map(problem -> new Remark(true, problem.placed(language)))
                            .toList(),
                    true);
        }
        return new Tried(
                trial.rules().row(),
                words.word(
                        language,
                        "review.moves",
                        words.figures().count(trial.movedKeys()),
                        words.figures().count(trial.keys()),
                        words.figures().euros(trial.moved()),
                        words.figures().euros(trial.childChange())),
                trial.moves().stream()
                        .map(move -> new Moved(
                                words.place(language, move.fromService(), move.fromLevel()),
                                move.fromRule(),
                                words.place(language, move.toService(), move.toLevel()),
                                words.figures().count(move.keys()),
                                words.figures().euros(move.total()),
                                words.figures().euros(move.childBefore()),
                                words.figures().euros(move.childAfter())))
                        .toList(),
                Stream.of(Observation.Weight.values())
                        .flatMap(weight -> trial.observations().stream()
                                .filter(observation -> observation.weight() == weight)
                                .map(observation ->
                                        new Remark(weight == Observation.Weight.ERROR, observation.placed(language))))
                        .toList(),
                false);
    }
}
