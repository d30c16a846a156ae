package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Speaker;
import fi.lapsivaaka.proposal.Terms;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.KnownCodes;
import fi.lapsivaaka.ruleset.KnownWorld;
import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleCases;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks a set of child-impact rules over with what this room knows: the words that drafts are read by, the questions of
 * its forms, the vocabulary, and the cases of the rule set.
 */
public final class AssessmentRulesInspector {

    private static final String NAME = "child-impact";

    private final Vocabulary vocabulary;
    private final LocalDate day;

    /**
     * @param day of cases that name none
     */
    public AssessmentRulesInspector(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Everything wrong with the rule set and everything worth a look; a set that cannot be read is no exception here. */
    public Inspection inspect(RuleSource source) {
        RuleSource once = RuleSource.memory(source.files());
        RuleForms forms = RuleForms.of(once.files(), vocabulary);
        RuleSet rules;
        try {
            rules = RuleSet.read(once, AssessmentRules.SCHEMA);
        } catch (RefusedRuleSet refused) {
            return Inspection.refused(NAME, forms.joined(refused));
        }
        List<KnownCodes> codes = new ArrayList<>();
        KnownWorld world = KnownWorld.of(AssessmentRules.SCHEMA);
        try {
            codes.addAll(ofTerms(AssessmentRules.terms(rules, vocabulary), vocabulary));
        } catch (RefusedRuleSet refused) {
            world = world.withErrors(refused.problems());
        }
        if (!forms.unreadable().isEmpty()) {
            return Inspection.refused(NAME, new RefusedRuleSet(forms.problems()));
        }
        world = world.withMore(Weight.ERROR, Kind.LANGUAGE, forms.untranslated())
                .withMore(Weight.ERROR, Kind.SOURCE, forms.unsourced());
        if (forms.untranslated().isEmpty()) {
            codes.addAll(ofRecords(forms.forms()));
            world = world.withErrors(new QuestionCheck(forms.forms()).problems(rules));
        }
        int cases = 0;
        try {
            RuleCases read = RuleCases.of(rules, AssessmentRules.SCHEMA, day);
            cases = read.all().size();
            world = world.withMore(Weight.ERROR, Kind.CASE, read.problems());
        } catch (RefusedRuleSet refused) {
            world = world.withMore(Weight.ERROR, Kind.CASE, refused.problems());
        }
        return Inspection.of(rules, cases, world.withCodes(codes));
    }

    /** Every code that a condition may compare with, by record and field. */
    static List<KnownCodes> codes(Terms terms, Vocabulary vocabulary, Forms forms) {
        List<KnownCodes> codes = new ArrayList<>(ofRecords(forms));
        codes.addAll(ofTerms(terms, vocabulary));
        return codes;
    }

    /** Codes that the records of this room say their fields hold. */
    private static List<KnownCodes> ofRecords(Forms forms) {
        return List.of(
                all("Proposal.organisation", Set.of("KUNTA", "HVA")),
                all("Proposal.direction", names(Direction.values())),
                all("Mention.speaker", names(Speaker.values())),
                all(
                        "Screening.level",
                        Arrays.stream(ScreeningLevel.values())
                                .map(ScreeningLevel::code)
                                .collect(Collectors.toSet())),
                all("Form.form", forms.all().stream().map(Form::code).collect(Collectors.toSet())),
                all("Impact.direction", options(forms, "L-04", "direction")),
                all("Impact.horizon", options(forms, "L-04", "horizon")),
                all("Impact.dimension", options(forms, "L-04", "dimension")),
                all("Impact.group", options(forms, "T-10", "group")),
                all("ChildGroup.vulnerabilities", options(forms, "S-07", "")),
                all("ChildGroup.age", options(forms, "S-06", "")),
                all("Hearing.ages", options(forms, "S-06", "")),
                all("BudgetLine.level", options(forms, "B-01", "level")),
                all("Gap.from", DateAnswers.FROM),
                all("Gap.to", DateAnswers.TO));
    }

    /** Codes that a question, or a part of it, offers; the empty text stands for nothing given. */
    private static Set<String> options(Forms forms, String question, String part) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add("");
        forms.question(question)
                .map(asked -> part.isEmpty()
                        ? asked.shape()
                        : asked.part(part).map(Column::shape).orElse(asked.shape()))
                .ifPresent(shape -> shape.options().forEach(option -> codes.add(option.code())));
        return codes;
    }

    /** Codes of the vocabulary and of the words of drafts; each ought to matter to some rule. */
    private static List<KnownCodes> ofTerms(Terms terms, Vocabulary vocabulary) {
        return List.of(
                each("Mention.concept", spokenOfByRules(terms)),
                each("Hearing.target", terms.hearingTargets().keySet()),
                each(
                        "Proposal.decisionTypes",
                        vocabulary.decisionTypes().stream()
                                .map(DecisionType::code)
                                .collect(Collectors.toCollection(LinkedHashSet::new))),
                each(
                        "Proposal.services",
                        vocabulary.groups().stream()
                                .map(ServiceGroup::code)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Some concepts only fill in fields of {@link Hearing}; no rule needs to speak of them. */
    private static Set<String> spokenOfByRules(Terms terms) {
        Set<String> concepts = new LinkedHashSet<>(terms.concepts().keySet());
        concepts.removeAll(Facts.OF_HEARINGS);
        return concepts;
    }

    private static KnownCodes all(String field, Set<String> codes) {
        return new KnownCodes(field, codes, true, false);
    }

    private static KnownCodes each(String field, Set<String> codes) {
        return new KnownCodes(field, codes, true, true);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
