package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.ServiceFamily;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers of the budget form that the classified figures of the organisation give: children's euros by service family and
 * level, their share, and the shares of the levels. The children's part of shared services follows the classification rules.
 */
@Component
final class BudgetSuggestions {

    private static final String RED = "red";
    private static final String YELLOW = "yellow";
    private static final String GREEN = "green";

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final ChildBudgets budgets;
    private final Breakdowns breakdowns;
    private final MessageSource messages;

    BudgetSuggestions(ChildBudgets budgets, Breakdowns breakdowns, MessageSource messages) {
        this.budgets = budgets;
        this.breakdowns = breakdowns;
        this.messages = messages;
    }

    /** The figures of one column; null breakdowns where there are none. */
    private record Columns(
            @Nullable Breakdown accounts,
            @Nullable Breakdown budget,
            @Nullable Breakdown proposal) {

        /** What is proposed, else the present budget. */
        @Nullable
        Breakdown newest() {
            return proposal == null ? budget : proposal;
        }

        @Nullable
        Breakdown before() {
            return proposal == null ? accounts : budget;
        }
    }

    Answer of(Question question, KeptDraft draft, Language language) {
        UUID organisation = draft.organisationId();
        if (organisation == null) {
            return Answer.NONE;
        }
        return switch (question.id()) {
            case "B-01" -> services(columns(organisation), language);
            case "B-02" -> budgets.years(organisation).isEmpty() ? Answer.NONE : rule(language);
            case "B-03" -> share(columns(organisation));
            case "B-05" -> levels(columns(organisation));
            default -> Answer.NONE;
        };
    }

    private Columns columns(UUID organisation) {
        List<BudgetYear> years = budgets.years(organisation);
        Optional<Breakdown> budget = newest(organisation, years, Phase.AMENDED, Phase.BUDGET);
        Optional<Breakdown> proposal = newest(organisation, years, Phase.PROPOSAL)
                .filter(found -> budget.isEmpty()
                        || found.selection().year() > budget.get().selection().year());
        return new Columns(
                newest(organisation, years, Phase.ACTUAL).orElse(null), budget.orElse(null), proposal.orElse(null));
    }

    /** The newest year that has one of the phases, the first of them first. */
    private Optional<Breakdown> newest(UUID organisation, List<BudgetYear> years, Phase... phases) {
        for (BudgetYear year : years) {
            for (Phase phase : phases) {
                if (year.phases().contains(phase)) {
                    return breakdowns.by(Dimension.FAMILY, new Selection(organisation, year.year(), phase, Map.of()));
                }
            }
        }
        return Optional.empty();
    }

    private Answer services(Columns columns, Language language) {
        Breakdown newest = columns.newest();
        if (newest == null) {
            return Answer.NONE;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        newest.rows().stream()
                .sorted(Comparator.comparing(Row::child).reversed())
                .forEach(row -> vocabulary.levels().stream()
                        .map(Level::code)
                        .filter(level -> List.of(GREEN, YELLOW, RED).contains(level))
                        .filter(level -> !row.childByLevel()
                                .getOrDefault(level, Money.ZERO)
                                .isZero())
                        .forEach(level -> rows.add(service(row.name(), level, columns, language))));
        return Answer.table(rows);
    }

    private Map<String, String> service(String family, String level, Columns columns, Language language) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(
                "service",
                vocabulary
                        .family(family)
                        .map(ServiceFamily::name)
                        .map(name -> name.in(language))
                        .orElse(family));
        cells.put("level", level);
        put(cells, "accounts", columns.accounts(), family, level);
        put(cells, "budget", columns.budget(), family, level);
        put(cells, "proposal", columns.proposal(), family, level);
        return cells;
    }

    private static void put(
            Map<String, String> cells, String column, @Nullable Breakdown figures, String family, String level) {
        if (figures != null) {
            figures.rows().stream()
                    .filter(row -> row.name().equals(family))
                    .map(row -> row.childByLevel().getOrDefault(level, Money.ZERO))
                    .findFirst()
                    .ifPresent(money -> cells.put(column, money.euros().toPlainString()));
        }
    }

    private Answer rule(Language language) {
        return Answer.of("several").with("rule", messages.getMessage("work.budget.rule", null, language.locale()));
    }

    private static Answer share(Columns columns) {
        Breakdown newest = columns.newest();
        if (newest == null || newest.total().total().isZero()) {
            return Answer.NONE;
        }
        Row total = newest.total();
        Answer share = Answer.of(percent(total.child().cents(), total.total().cents()));
        Money perChild = total.perChild();
        return perChild == null ? share : share.with("per-child", Long.toString(Math.round(perChild.cents() / 100.0)));
    }

    private static Answer levels(Columns columns) {
        Breakdown newest = columns.newest();
        if (newest == null || newest.total().child().isZero()) {
            return Answer.NONE;
        }
        Row total = newest.total();
        Answer shares = Answer.of(tenths(total.childPermille(RED)))
                .with(YELLOW, tenths(total.childPermille(YELLOW)))
                .with(GREEN, tenths(total.childPermille(GREEN)));
        Breakdown before = columns.before();
        return before == null
                ? shares
                : shares.with(
                        "red-change",
                        tenths(total.childPermille(RED) - before.total().childPermille(RED)));
    }

    private static String percent(long part, long whole) {
        return tenths((int) Math.round(1000.0 * part / whole));
    }

    private static String tenths(int permille) {
        return (permille < 0 ? "-" : "") + Math.abs(permille) / 10 + "." + Math.abs(permille) % 10;
    }
}
