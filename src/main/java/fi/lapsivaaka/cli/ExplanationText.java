package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RuleExplanation;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleWalk;
import java.io.PrintWriter;
import java.util.List;

/** Why a rule speaks up about a draft or stays silent, as text for a terminal. */
final class ExplanationText {

    private final PrintWriter out;
    private final Language language;

    ExplanationText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(RuleExplanation explanation, String draft) {
        Rule rule = explanation.walk().rule();
        Lines.wrap(out, "", rule.id() + " " + explanation.text().title().in(language));
        Lines.wrap(out, "", draft + ": " + outcome(explanation));
        String provision = ProvisionText.of(explanation.basis(), language);
        Lines.wrap(
                out,
                "",
                rule.place().file() + " line " + rule.place().line() + "; "
                        + (provision.isEmpty() ? "policy" : provision) + " ("
                        + mark(explanation.basis().mark()) + ")");
        int number = 0;
        for (RuleWalk.Step step : explanation.walk().steps()) {
            out.println();
            print(++number, step, explanation);
        }
        out.println();
        closing(explanation);
    }

    private static String mark(String mark) {
        return switch (mark) {
            case "V" -> "checked against the source";
            case "K" -> "not yet checked against the source";
            default -> "a choice of ours";
        };
    }

    private static String outcome(RuleExplanation explanation) {
        if (!explanation.inForce()) {
            return "silent, because the rule is not in force on that day";
        }
        return explanation.fires() ? "the rule speaks up" : "silent";
    }

    private void print(int number, RuleWalk.Step step, RuleExplanation explanation) {
        Lines.wrap(out, number + ". " + word(step.state()) + " ", step.condition());
        if (!step.read().isEmpty()) {
            Lines.wrap(out, "     read:   ", step.read());
        }
        if (step.state() != RuleWalk.State.MET && step.fact() != null) {
            Lines.wrap(out, "     of:     ", step.fact().toString());
        }
        if (!step.needed().isEmpty()) {
            Lines.wrap(out, "     needed: ", step.needed());
        }
        List<Quote> quotes =
                step.fact() == null ? List.of() : explanation.quotes().getOrDefault(step.fact(), List.of());
        for (Quote quote : quotes) {
            Lines.wrap(out, "     text:   ", '”' + quote.text() + '”');
        }
    }

    private static String word(RuleWalk.State state) {
        return switch (state) {
            case MET -> "met:";
            case FAILED -> "NOT MET:";
            case WOULD_HOLD -> "would hold:";
            case WOULD_FAIL -> "would fail too:";
            case OPEN -> "not reached:";
        };
    }

    private void closing(RuleExplanation explanation) {
        if (explanation.walk().fires()) {
            Lines.wrap(out, "", "Every condition is met.");
            return;
        }
        Lines.wrap(out, "", "It would speak up with:");
        for (RuleWalk.Step step : explanation.walk().steps()) {
            if (!step.needed().isEmpty()) {
                Lines.wrap(out, "  - ", step.needed());
            } else if (step.state() == RuleWalk.State.OPEN) {
                Lines.wrap(out, "  - ", "what then meets " + step.condition());
            }
        }
    }
}
