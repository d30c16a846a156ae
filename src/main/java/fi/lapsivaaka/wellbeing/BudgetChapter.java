package fi.lapsivaaka.wellbeing;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.wellbeing.WellbeingReport.Chapter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the child budget by level: the year itself and the one before, each in the phase nearest to actual. */
@Component
class BudgetChapter {

    private static final List<Phase> NEAREST = List.of(Phase.ACTUAL, Phase.AMENDED, Phase.BUDGET, Phase.FORECAST);
    private static final int YEARS = 2;

    private final ChildBudgets budgets;
    private final RulesInForce rules;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;

    BudgetChapter(
            ChildBudgets budgets, RulesInForce rules, Vocabulary vocabulary, MessageSource messages, Figures figures) {
        this.budgets = budgets;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    Chapter write(Organisation organisation, int year, Language language) {
        List<ChildBudgetTable> tables = budgets.years(organisation.id()).stream()
                .filter(one -> one.year() <= year)
                .limit(YEARS)
                .flatMap(one -> table(organisation, one).stream())
                .toList();
        List<Level> levels = vocabulary.levels().stream()
                .filter(level -> !level.code().equals("none"))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        tables.forEach(table -> rows.add(row(table, levels, language)));
        return new Chapter(
                "child-budget",
                words(language, "childBudget.title"),
                tables.isEmpty()
                        ? List.of(words(language, "wellbeing.budget.none"))
                        : told(organisation, tables.get(0), language),
                words(language, "wellbeing.budget.caption"),
                Stream.of(
                                Stream.of(words(language, "childBudget.year")),
                                levels.stream().map(level -> level.name().in(language)),
                                Stream.of(
                                        words(language, "childBudget.child"), words(language, "childBudget.perChild")))
                        .flatMap(part -> part)
                        .toList(),
                rows);
    }

    private Optional<ChildBudgetTable> table(Organisation organisation, BudgetYear year) {
        return NEAREST.stream()
                .filter(year.phases()::contains)
                .findFirst()
                .flatMap(phase -> budgets.table(organisation.id(), year.year(), phase));
    }

    private List<String> told(Organisation organisation, ChildBudgetTable table, Language language) {
        return rules.local().contains(organisation.id())
                ? List.of(
                        told(table, language),
                        words(
                                language,
                                "wellbeing.budget.local",
                                table.provenance().rules()))
                : List.of(told(table, language));
    }

    private String told(ChildBudgetTable table, Language language) {
        Money perChild = table.total().perChild();
        return words(
                language,
                "wellbeing.budget.told." + table.phase().code(),
                Integer.toString(table.provenance().year()),
                figures.wholeEuros(table.total().child()),
                perChild == null ? "–" : figures.wholeEuros(perChild),
                percent(table.total().childPermille("green")),
                percent(table.total().childPermille("red")));
    }

    private List<String> row(ChildBudgetTable table, List<Level> levels, Language language) {
        Money perChild = table.total().perChild();
        return Stream.of(
                        Stream.of(table.provenance().year() + " "
                                + words(language, "phase." + table.phase().code())),
                        levels.stream()
                                .map(level -> figures.wholeEuros(
                                        table.total().childByLevel().getOrDefault(level.code(), Money.ZERO))),
                        Stream.of(
                                figures.wholeEuros(table.total().child()),
                                perChild == null ? "–" : figures.wholeEuros(perChild)))
                .flatMap(part -> part)
                .toList();
    }

    private String percent(int permille) {
        return figures.number(BigDecimal.valueOf(permille, 1));
    }

    private String words(Language language, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, language.locale()));
    }
}
