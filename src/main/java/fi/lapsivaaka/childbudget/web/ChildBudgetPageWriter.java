package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Uncertainty;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.Fact;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.LevelLine;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.Line;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.MethodChoice;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.PhaseLine;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.StageLine;
import fi.lapsivaaka.childbudget.web.ChildBudgetPage.UnitLine;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a child budget into words and figures for its page. */
@Component
final class ChildBudgetPageWriter {

    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final MessageSource messages;
    private final Figures figures;
    private final FigureWords words;
    private final ChildBudgets budgets;

    ChildBudgetPageWriter(
            Vocabulary vocabulary,
            LevelMarks marks,
            MessageSource messages,
            Figures figures,
            FigureWords words,
            ChildBudgets budgets) {
        this.budgets = budgets;
        this.words = words;
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.messages = messages;
        this.figures = figures;
    }

    /**
     * @param tables the year's tables by phase, in the order of the budget year; one of them is shown in full
     */
    ChildBudgetPage write(
            Organisation organisation,
            List<Integer> years,
            Map<Phase, ChildBudgetTable> tables,
            ChildBudgetTable shown,
            Language language) {
        List<String> levels = levels(tables);
        return new ChildBudgetPage(
                organisation.code(),
                organisation.name().in(language),
                organisation.practice(),
                shown.provenance().year(),
                shown.phase().code(),
                years,
                levels.stream().map(level -> marks.of(level, language)).toList(),
                phases(tables, shown.phase(), levels, language),
                LevelBar.of(shown.total().childByLevel(), levels),
                words.levels(shown.total(), levels, language),
                levelLines(shown, levels, language),
                shown.units().stream()
                        .filter(unit -> unit.child().cents() != 0)
                        .map(unit -> line(unit.name(), unit, levels))
                        .toList(),
                line(word("childBudget.total", language), shown.total(), levels),
                unitPhases(tables, shown, language),
                stages(shown, levels, language),
                words.children(shown.children(), shown.provenance().year(), language),
                uncertainties(shown.uncertainty(), language),
                shown.provenance().sources(),
                shown.provenance().method().ruleSetVersion(),
                choices(organisation, language));
    }

    private List<LevelLine> levelLines(ChildBudgetTable table, List<String> levels, Language language) {
        Row total = table.total();
        return Stream.concat(
                        levels.stream().map(level -> {
                            Money child = total.childByLevel().getOrDefault(level, Money.ZERO);
                            LevelMark mark = marks.of(level, language);
                            return new LevelLine(
                                    mark,
                                    mark.name(),
                                    figures.wholeEuros(child),
                                    perChild(child, table.children()),
                                    figures.share(child, total.child()));
                        }),
                        Stream.of(new LevelLine(
                                null,
                                word("childBudget.total", language),
                                figures.wholeEuros(total.child()),
                                perChild(total.child(), table.children()),
                                figures.share(total.child(), total.child()))))
                .toList();
    }

    private String perChild(Money child, @Nullable Children children) {
        return children == null || children.under18() == 0
                ? "–"
                : figures.wholeEuros(Euros.share(child, children.under18()));
    }

    private List<UnitLine> unitPhases(Map<Phase, ChildBudgetTable> tables, ChildBudgetTable shown, Language language) {
        List<Map<String, Row>> phases = tables.values().stream()
                .map(table -> table.units().stream().collect(Collectors.toMap(Row::name, Function.identity())))
                .toList();
        return Stream.concat(
                        phases.stream()
                                .flatMap(units -> units.values().stream())
                                .filter(unit -> !unit.child().isZero())
                                .sorted(Comparator.comparing(Row::child).reversed())
                                .map(Row::name)
                                .distinct()
                                .map(name -> unitLine(
                                        name,
                                        phases.stream()
                                                .map(units -> Optional.ofNullable(units.get(name))
                                                        .map(Row::child)
                                                        .orElse(Money.ZERO))
                                                .toList(),
                                        shown.children())),
                        Stream.of(unitLine(
                                word("childBudget.total", language),
                                tables.values().stream()
                                        .map(table -> table.total().child())
                                        .toList(),
                                shown.children())))
                .toList();
    }

    private UnitLine unitLine(String name, List<Money> child, @Nullable Children children) {
        Money first = child.get(0);
        Money last = child.get(child.size() - 1);
        Money change = last.minus(first);
        return new UnitLine(
                name,
                child.stream().map(figures::wholeEuros).toList(),
                figures.change(change) + (first.isZero() ? "" : " (" + figures.changeShare(change, first) + ")"),
                perChild(last, children));
    }

    private List<MethodChoice> choices(Organisation organisation, Language language) {
        Map<String, String> chosen = budgets.profile(organisation.id()).choices();
        return budgets.settings(organisation.id()).all().stream()
                .flatMap(setting -> setting.choices().stream()
                        .filter(choice -> choice.code().equals(chosen.get(setting.id())))
                        .map(choice -> new MethodChoice(
                                setting.name().in(language),
                                choice.name().in(language),
                                choice.meaning().in(language))))
                .toList();
    }

    /** The levels on which some phase has euros for children, in the order of the vocabulary. */
    private static List<String> levels(Map<Phase, ChildBudgetTable> tables) {
        return tables.values().iterator().next().levels().stream()
                .filter(level -> tables.values().stream()
                        .anyMatch(table -> table.total()
                                        .childByLevel()
                                        .getOrDefault(level, Money.ZERO)
                                        .cents()
                                != 0))
                .toList();
    }

    private List<PhaseLine> phases(
            Map<Phase, ChildBudgetTable> tables, Phase shown, List<String> levels, Language language) {
        List<PhaseLine> lines = new ArrayList<>();
        Money before = null;
        for (Map.Entry<Phase, ChildBudgetTable> phase : tables.entrySet()) {
            Row total = phase.getValue().total();
            String name = word("phase." + phase.getKey().code(), language);
            lines.add(new PhaseLine(
                    phase.getKey().code(),
                    name,
                    phase.getKey() == shown,
                    line(name, total, levels),
                    before == null
                            ? "–"
                            : figures.change(total.child().minus(before)) + " ("
                                    + figures.changeShare(total.child().minus(before), before) + ")",
                    LevelBar.of(total.childByLevel(), levels)));
            before = total.child();
        }
        return lines;
    }

    private List<StageLine> stages(ChildBudgetTable table, List<String> levels, Language language) {
        Money largest = table.lifeStages().stream()
                .map(Row::child)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        return table.lifeStages().stream()
                .filter(stage -> stage.child().cents() != 0)
                .map(stage -> new StageLine(
                        line(stageName(stage.name(), language), stage, levels),
                        figures.share(stage.child(), table.total().child()),
                        largest.cents() <= 0
                                ? "0%"
                                : Math.max(0, 100 * stage.child().cents() / largest.cents()) + "%"))
                .toList();
    }

    private String stageName(String code, Language language) {
        return vocabulary
                .lifeStage(code)
                .map(stage -> stage.name().in(language))
                .orElseGet(() -> word("childBudget.stage.none", language));
    }

    private Line line(String name, Row row, List<String> levels) {
        return new Line(
                name,
                levels.stream()
                        .map(level -> figures.wholeEuros(row.childByLevel().getOrDefault(level, Money.ZERO)))
                        .toList(),
                figures.wholeEuros(row.total()),
                figures.wholeEuros(row.child()),
                row.perChild() == null ? "–" : figures.wholeEuros(row.perChild()));
    }

    private List<Fact> uncertainties(Uncertainty uncertainty, Language language) {
        return List.of(
                fact("childBudget.uncertainty.default", uncertainty.byDefault(), uncertainty, language),
                fact("childBudget.uncertainty.inherited", uncertainty.inherited(), uncertainty, language),
                fact("childBudget.uncertainty.unclassified", uncertainty.unclassified(), uncertainty, language));
    }

    private Fact fact(String key, Money amount, Uncertainty uncertainty, Language language) {
        return new Fact(word(key, language), figures.wholeEuros(amount), figures.share(amount, uncertainty.total()));
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
