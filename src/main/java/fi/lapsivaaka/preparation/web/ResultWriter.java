package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.web.QuestionView.SourceView;
import fi.lapsivaaka.preparation.web.ResultView.AskLink;
import fi.lapsivaaka.preparation.web.ResultView.Decider;
import fi.lapsivaaka.preparation.web.ResultView.FindingView;
import fi.lapsivaaka.preparation.web.ResultView.ReasonView;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.vocabulary.Provision;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words what the rules say of a matter as its answers stand, and what has changed since it was last shown. */
@Component
final class ResultWriter {

    private final Preparations preparations;
    private final WhatIfWriter whatIf;
    private final MessageSource messages;
    private final Figures figures;

    ResultWriter(Preparations preparations, WhatIfWriter whatIf, MessageSource messages, Figures figures) {
        this.preparations = preparations;
        this.whatIf = whatIf;
        this.messages = messages;
        this.figures = figures;
    }

    /**
     * @param seen ids of the rules whose findings were shown before, joined by commas; null when none was shown yet
     */
    ResultView write(Preparation work, @Nullable String seen, Language language) {
        Check check = work.matter().check();
        Set<String> before = seen == null
                ? Set.of()
                : Arrays.stream(seen.split(",", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        Set<String> now = check.findings().stream().map(RaisedFinding::ruleId).collect(Collectors.toSet());
        return new ResultView(
                check.screening().level().code(),
                check.screening().deciding().stream()
                        .map(one -> new Decider(one.ruleId(), one.text().title().in(language)))
                        .toList(),
                whatIf.write(work, language),
                check.readiness().name(),
                switch (check.readiness()) {
                    case NOT_READY -> "block";
                    case READY_WITH_RESERVATIONS -> "warn";
                    case READY -> "ok";
                },
                check.findings().stream()
                        .map(finding ->
                                finding(finding, work, seen != null && !before.contains(finding.ruleId()), language))
                        .toList(),
                before.stream()
                        .filter(rule -> !now.contains(rule))
                        .sorted()
                        .flatMap(rule -> title(work, rule, language).stream())
                        .toList(),
                check.findings().stream().map(RaisedFinding::ruleId).distinct().collect(Collectors.joining(",")));
    }

    private Optional<String> title(Preparation work, String rule, Language language) {
        return preparations.text(work.draft(), rule).map(RuleText::title).map(title -> title.in(language));
    }

    private FindingView finding(RaisedFinding finding, Preparation work, boolean fresh, Language language) {
        return new FindingView(
                finding.ruleId(),
                finding.severity().name(),
                finding.text().title().in(language),
                finding.text().message().in(language),
                finding.text().resolve().in(language),
                finding.basis().provisions().stream()
                        .map(provision -> source(provision, language))
                        .toList(),
                finding.quote() == null ? null : DraftSentence.of(finding.quote()),
                finding.asks().stream()
                        .flatMap(id -> link(id, work, language).stream())
                        .distinct()
                        .toList(),
                reason(finding.reason()),
                fresh);
    }

    /** A rule may name a field beside an answer: {@code K-02-now} leads to its question. */
    private Optional<AskLink> link(String subject, Preparation work, Language language) {
        String question = work.forms()
                .question(subject)
                .map(Question::id)
                .orElseGet(() -> subject.replaceAll("^([A-Z]+[0-9]*-[0-9]+)-.*", "$1"));
        return work.questionnaire()
                .partOf(question)
                .map(part -> new AskLink(
                        part.form().code(),
                        part.step().id(),
                        "q-" + question,
                        part.questions().stream()
                                .filter(one -> one.id().equals(question))
                                .map(one -> one.text().in(language))
                                .findFirst()
                                .orElse(question)));
    }

    private @Nullable ReasonView reason(@Nullable GivenReason reason) {
        return reason == null
                ? null
                : new ReasonView(reason.reason(), reason.person() + ", " + figures.day(reason.day()));
    }

    private SourceView source(Provision provision, Language language) {
        boolean checked = provision.verified() && provision.checked() != null;
        String mark = provision.checked() == null || !checked
                ? messages.getMessage("check.provision.unchecked", null, language.locale())
                : messages.getMessage(
                        "check.provision.checked", new Object[] {figures.day(provision.checked())}, language.locale());
        return new SourceView(provision.reference(language), checked, mark);
    }
}
