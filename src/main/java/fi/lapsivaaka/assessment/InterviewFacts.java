package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Fact;
import fi.lapsivaaka.checklist.Facts;
import fi.lapsivaaka.checklist.Numeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the forms may know of a matter without asking: it decides which questions apply. */
final class InterviewFacts {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Proposal proposal;
    private final FormAnswers given;

    private InterviewFacts(Proposal proposal, FormAnswers given) {
        this.proposal = proposal;
        this.given = given;
    }

    /**
     * @param level that the screening rules gave; null before the first screening
     */
    static Facts of(Proposal proposal, @Nullable ScreeningLevel level, FormAnswers given) {
        InterviewFacts known = new InterviewFacts(proposal, given);
        Facts facts = Facts.NONE
                .with(Fact.ORGANISATION, proposal.organisation())
                .with(Fact.DECISION_TYPES, proposal.decisionTypes())
                .with(Fact.SERVICES, proposal.services())
                .with(Fact.CHILD_SERVICE, yes(proposal.childService()))
                .with(Fact.PREVENTIVE_CUT, yes(known.cut("green")))
                .with(Fact.HEAVY_OR_PURCHASED, yes(known.heavyOrPurchased()))
                .with(Fact.SEVERAL_CHANGES, yes(known.rows("B-06").size() > 1 || known.positive("T-11", "count")))
                .with(
                        Fact.MITIGATION_PROMISED,
                        yes(!known.rows("L-12").isEmpty() || !known.rows("T-25").isEmpty()))
                .with(Fact.SAVING_CLAIMED, yes(known.savingClaimed()));
        Optional<String> best = known.best();
        if (best.isPresent()) {
            facts = facts.with(
                    Fact.PROPOSAL_BEST_FOR_CHILDREN,
                    yes(known.rows("L-02").stream()
                            .anyMatch(row -> YES.equals(row.get("proposed"))
                                    && best.get().equals(row.get("option")))));
        }
        return level == null ? facts : facts.with(Fact.SCREENING_LEVEL, level.code());
    }

    private Optional<String> best() {
        return given.answer("T-23").given("best-option").stream().findFirst();
    }

    private boolean cut(String level) {
        return rows("B-01").stream()
                .filter(row -> level.equals(row.get("level")))
                .anyMatch(row ->
                        number(row, "proposal").subtract(number(row, "budget")).signum() < 0);
    }

    private boolean heavyOrPurchased() {
        return rows("B-01").stream()
                .anyMatch(row -> "red".equals(row.get("level"))
                        || List.of(YES, "partly").contains(row.getOrDefault("purchased", NO)));
    }

    private boolean savingClaimed() {
        return positive("F-08", "claimed")
                || !rows("B-06").isEmpty()
                || proposal.decisionTypes().contains("SAVINGS_PROGRAMME")
                || rows("L-02").stream()
                        .anyMatch(row -> YES.equals(row.get("proposed"))
                                && number(row, "euros").signum() < 0);
    }

    private boolean positive(String question, String part) {
        Answer answer = given.answer(question);
        return answer.given(part).stream()
                .anyMatch(text ->
                        Numeral.read(text).map(number -> number.signum() > 0).orElse(false));
    }

    private List<Map<String, String>> rows(String question) {
        return given.answer(question).rows();
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return Numeral.read(row.getOrDefault(column, "")).orElse(BigDecimal.ZERO);
    }

    private static String yes(boolean holds) {
        return holds ? YES : NO;
    }
}
