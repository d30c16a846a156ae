package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RuleExplanation;
import fi.lapsivaaka.assessment.web.CheckPage.QuoteLink;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.RuleWalk;
import fi.lapsivaaka.ruleset.RuleWalk.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts the walks through rules into words. */
@Component
final class WhyWriter {

    private final ConditionSentences sentences;

    WhyWriter(ConditionSentences sentences) {
        this.sentences = sentences;
    }

    /** The same, telling the limits of other rules than the national ones. */
    WhyWriter with(List<ParameterValue> limits, LocalDate day) {
        return new WhyWriter(sentences.with(limits, day));
    }

    WhyPage write(KeptDraft kept, String set, RuleExplanation explanation, Language language) {
        RuleWalk walk = explanation.walk();
        List<String> conditions = sentences.write(walk.rule(), language);
        List<WhyPage.Step> steps = new ArrayList<>();
        for (int index = 0; index < conditions.size(); index++) {
            steps.add(step(
                    conditions.get(index),
                    walk.rule().conditions().get(index),
                    walk.steps().get(index),
                    explanation,
                    language));
        }
        return new WhyPage(
                String.valueOf(kept.id()),
                kept.name(),
                set,
                walk.rule().id(),
                explanation.text().title().in(language),
                outcome(explanation),
                steps);
    }

    /** @param filter {@code held} or {@code silent}; anything else shows all */
    WhyList list(KeptDraft kept, List<RuleExplanation> explanations, String filter, Language language) {
        Predicate<RuleExplanation> shown =
                switch (filter) {
                    case "held" -> RuleExplanation::fires;
                    case "silent" -> explanation -> !explanation.fires();
                    default -> explanation -> true;
                };
        int held = (int) explanations.stream().filter(RuleExplanation::fires).count();
        return new WhyList(
                String.valueOf(kept.id()),
                kept.name(),
                filter,
                List.of(
                        new WhyList.Choice("all", explanations.size()),
                        new WhyList.Choice("held", held),
                        new WhyList.Choice("silent", explanations.size() - held)),
                explanations.stream()
                        .filter(shown)
                        .map(explanation -> line(explanation, language))
                        .toList());
    }

    private WhyList.Line line(RuleExplanation explanation, Language language) {
        RuleWalk walk = explanation.walk();
        String stopped = "";
        for (int index = 0; index < walk.steps().size() && stopped.isEmpty(); index++) {
            if (walk.steps().get(index).state() == State.FAILED) {
                stopped = sentences.write(walk.rule(), language).get(index);
            }
        }
        return new WhyList.Line(
                walk.rule().id(), explanation.text().title().in(language), outcome(explanation), stopped);
    }

    private WhyPage.Step step(
            String words, Condition condition, RuleWalk.Step step, RuleExplanation explanation, Language language) {
        Record fact = step.fact();
        boolean met = step.state() == State.MET || step.state() == State.WOULD_HOLD;
        String label;
        if (condition instanceof Condition.Total) {
            label = "read";
        } else if (fact == null) {
            label = met || step.state() == State.OPEN ? "" : "nothing";
        } else {
            label = met ? "read" : condition instanceof Condition.Missing ? "blocked" : "closest";
        }
        return new WhyPage.Step(
                words,
                step.state().name(),
                condition instanceof Condition.Total ? step.read() : fact == null ? "" : sentences.read(fact, language),
                label,
                fact == null
                        ? List.of()
                        : explanation.quotes().getOrDefault(fact, List.of()).stream()
                                .map(QuoteLink::to)
                                .toList());
    }

    private static String outcome(RuleExplanation explanation) {
        if (!explanation.inForce()) {
            return "notInForce";
        }
        return explanation.fires() ? "held" : "silent";
    }
}
