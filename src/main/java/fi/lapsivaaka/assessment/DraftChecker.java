package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.ruleset.Firing;
import fi.lapsivaaka.ruleset.Parameter;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a draft in two passes: the screening rules give the level, then the other rules, which may ask for that level,
 * give the findings. No rule chains on another's conclusion.
 */
public final class DraftChecker implements Checker {

    private final RuleSet rules;
    private final RulesInForce inForce;
    private final FactReader reader;
    private final Vocabulary vocabulary;

    public DraftChecker(AssessmentRules rules, Vocabulary vocabulary) {
        this(rules, vocabulary, new FactReader(rules, vocabulary));
    }

    /** @param reader that knows the same words as the rules */
    DraftChecker(AssessmentRules rules, Vocabulary vocabulary, FactReader reader) {
        this.reader = reader;
        this.rules = rules.ruleSet();
        this.inForce = new RulesInForce(this.rules, AssessmentRules.SCHEMA);
        this.vocabulary = vocabulary;
    }

    @Override
    public Check check(
            Draft draft, String organisation, LocalDate day, FormAnswers answers, Collection<GivenReason> reasons) {
        Signals signals = reader.signals(draft, organisation);
        Proposal proposal = reader.proposal(signals, organisation, answers);
        List<Parameter> parameters = rules.parametersOn(day);

        Facts before = reader.facts(signals, proposal, answers, null, day);
        List<Firing> screened = inForce.screening(day).fire(before.with(parameters));
        ScreeningResult screening = screening(screened, before, signals);

        Facts facts = reader.facts(signals, proposal, answers, screening.level(), day);
        List<Record> known = new ArrayList<>(parameters);
        known.add(facts.screening(screening.level()));
        List<Firing> fired = inForce.findings(day).fire(facts.with(known));
        Set<String> criteria =
                screening.criteria().stream().map(Criterion::ruleId).collect(Collectors.toSet());
        List<RaisedFinding> findings = Stream.concat(
                        screened.stream()
                                .filter(firing ->
                                        criteria.contains(firing.rule().id())),
                        fired.stream())
                .filter(firing -> firing.rule().metadata().containsKey("flag"))
                .map(firing -> finding(firing.rule(), organisation, quote(firing, facts, signals), reasons))
                .sorted(Comparator.comparing(RaisedFinding::severity))
                .toList();
        return new Check(
                draft,
                organisation,
                signals,
                screening,
                findings,
                vocabulary.crcArticlesFor(proposal.services(), proposal.decisionTypes()),
                Readiness.of(findings),
                RuleSetVersion.of(rules));
    }

    /** The level alone, without the findings. */
    ScreeningResult screen(Draft draft, String organisation, LocalDate day, FormAnswers answers) {
        Signals signals = reader.signals(draft, organisation);
        Facts before = reader.facts(signals, reader.proposal(signals, organisation, answers), answers, null, day);
        return screening(inForce.screening(day).fire(before.with(rules.parametersOn(day))), before, signals);
    }

    Optional<RuleText> text(String rule) {
        return Optional.ofNullable(rules.texts().get(rule));
    }

    FactReader facts() {
        return reader;
    }

    private ScreeningResult screening(List<Firing> fired, Facts facts, Signals signals) {
        List<Criterion> criteria = fired.stream()
                .map(firing -> new Criterion(
                        firing.rule().id(),
                        ScreeningLevel.of(metadata(firing.rule(), "screening")),
                        Objects.requireNonNull(rules.texts().get(firing.rule().id())),
                        quote(firing, facts, signals)))
                .sorted(Comparator.comparing(Criterion::level).reversed())
                .toList();
        ScreeningLevel level =
                criteria.isEmpty() ? ScreeningLevel.NONE : criteria.get(0).level();
        return new ScreeningResult(
                level,
                criteria.stream()
                        .filter(criterion -> speaks(criterion.level(), level))
                        .toList());
    }

    /** A rule that asks for no assessment has nothing to say once another asks for one. */
    private static boolean speaks(ScreeningLevel asked, ScreeningLevel result) {
        return asked != ScreeningLevel.NONE || result == ScreeningLevel.NONE;
    }

    private RaisedFinding finding(
            Rule rule, String organisation, @Nullable Quote quote, Collection<GivenReason> reasons) {
        return new RaisedFinding(
                rule.id(),
                metadata(rule, "flag"),
                Severity.valueOf(metadata(rule, "severity")),
                Objects.requireNonNull(rules.texts().get(rule.id())),
                new Basis(
                        AssessmentRules.provisions(rule, vocabulary).stream()
                                .filter(provision -> provision.concerns(organisation))
                                .toList(),
                        metadata(rule, "mark")),
                quote,
                QuestionCheck.asked(rule),
                reasons.stream()
                        .filter(reason -> reason.ruleId().equals(rule.id()))
                        .reduce((first, last) -> last)
                        .orElse(null));
    }

    /** The sentence of a fact the rule matched, or of the first signal whose code the rule names. */
    private static @Nullable Quote quote(Firing firing, Facts facts, Signals signals) {
        return firing.facts().stream()
                .map(facts::quote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Stream.concat(signals.decisionTypes().stream(), signals.services().stream())
                        .filter(signal -> names(firing.rule(), signal.code()))
                        .map(Signal::quote)
                        .findFirst()
                        .orElse(null));
    }

    private static String metadata(Rule rule, String key) {
        return Objects.requireNonNull(rule.metadata().get(key), () -> rule.id() + " has no @" + key);
    }

    private static boolean names(Rule rule, String code) {
        return rule.conditions().stream().anyMatch(condition -> condition.text().contains('"' + code + '"'));
    }
}
