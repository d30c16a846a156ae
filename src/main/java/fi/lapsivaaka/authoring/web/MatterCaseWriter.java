package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.authoring.CaseText;
import fi.lapsivaaka.authoring.web.MatterCaseView.Choice;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.CaseFacts;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page on which a matter becomes a case: what the rule sees of it, as codes and numbers, and nothing else. */
@Component
class MatterCaseWriter {

    private final CaseDesk cases;
    private final DraftFiles files;
    private final RuleReader reader;
    private final RulesInUse rules;
    private final Preparations preparations;

    MatterCaseWriter(CaseDesk cases, DraftFiles files, RuleReader reader, RulesInUse rules, Preparations preparations) {
        this.cases = cases;
        this.files = files;
        this.reader = reader;
        this.rules = rules;
        this.preparations = preparations;
    }

    /** What was typed of a case; null where it is to be filled in from the matter. */
    record Typed(String expect, String because, LocalDate day, String facts) {}

    /**
     * @param draft to add the case to; null where none is chosen
     * @param rule the empty text where none is chosen
     */
    MatterCaseView write(
            KeptDraft matter, @Nullable RuleDraft draft, String rule, @Nullable Typed typed, Language language) {
        Matter now = preparations.byTheRulesInForce(matter);
        RuleSet chosen = draft == null ? rules.ruleSet() : read(draft);
        Set<String> speaking = speaking(now.check());
        List<Choice> choices = chosen.rules().stream()
                .map(one -> new Choice(
                        one.id(),
                        one.id() + " " + title(chosen.texts().get(one.id()), language),
                        speaking.contains(one.id())))
                .sorted(Comparator.comparing(choice -> !choice.speaks()))
                .toList();
        Rule found = chosen.rules().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .orElse(null);
        List<Choice> drafts = cases.open(RuleKind.CHILD_IMPACT).stream()
                .map(one -> new Choice(one.id().toString(), one.name(), false))
                .toList();
        if (draft == null || found == null) {
            return new MatterCaseView(
                    matter.id().toString(),
                    matter.name(),
                    drafts,
                    draft == null ? "" : draft.id().toString(),
                    choices,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    0,
                    null);
        }
        CaseFacts.Written written = CaseFacts.of(
                found,
                AssessmentRules.SCHEMA,
                chosen.parametersOn(reader.today()),
                rules.now()
                        .explainer()
                        .facts(seenBy(found), matter.draft(), matter.organisation(), reader.today(), now.given()));
        String is = speaking.contains(rule) ? TriedCase.FIRES : TriedCase.SILENT;
        Typed shown = typed == null
                ? new Typed(
                        is,
                        title(chosen.texts().get(rule), Language.FI),
                        reader.today(),
                        String.join("\n", written.lines()))
                : typed;
        return new MatterCaseView(
                matter.id().toString(),
                matter.name(),
                drafts,
                draft.id().toString(),
                choices,
                rule,
                is,
                shown.expect(),
                shown.because(),
                shown.day().toString(),
                shown.facts(),
                (int) Math.min(24, shown.facts().lines().count() + 3),
                cases.tryOut(draft, text(rule, shown), read(matter), language));
    }

    private static String read(KeptDraft matter) {
        return matter.draft().parts().stream().map(part -> part.text()).collect(Collectors.joining("\n"));
    }

    /** A rule that is new in the draft sees what any rule of its group sees. */
    private String seenBy(Rule rule) {
        List<Rule> inForce = rules.ruleSet().rules();
        return inForce.stream()
                .filter(one -> one.id().equals(rule.id()))
                .findFirst()
                .or(() -> inForce.stream()
                        .filter(one -> one.group().equals(rule.group()))
                        .findFirst())
                .map(Rule::id)
                .orElseGet(() -> inForce.get(inForce.size() - 1).id());
    }

    static String text(String rule, Typed typed) {
        return CaseText.ofMatter(
                rule, typed.expect().equals(TriedCase.FIRES), typed.because(), typed.day(), typed.facts());
    }

    /** The draft's rules; those in force while it cannot be read. */
    private RuleSet read(RuleDraft draft) {
        try {
            return reader.read(draft.kind(), files.of(draft));
        } catch (RefusedRuleSet unreadable) {
            return rules.ruleSet();
        }
    }

    private static String title(@Nullable RuleText text, Language language) {
        return text == null ? "" : text.title().in(language);
    }

    private static Set<String> speaking(Check check) {
        return Stream.concat(
                        check.screening().criteria().stream().map(one -> one.ruleId()),
                        check.findings().stream().map(one -> one.ruleId()))
                .collect(Collectors.toSet());
    }
}
