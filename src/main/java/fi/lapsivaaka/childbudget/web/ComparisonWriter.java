package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts organisations of one kind side by side, for each child, where the number of children is known. */
@Component
final class ComparisonWriter {

    private static final List<String> ORDER = Stream.concat(
                    Vocabulary.shipped().levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
            .toList();

    private final Organisations organisations;
    private final ChildBudgets budgets;
    private final Breakdowns breakdowns;
    private final RulesInForce rules;
    private final LevelMarks marks;
    private final Figures figures;

    ComparisonWriter(
            Organisations organisations,
            ChildBudgets budgets,
            Breakdowns breakdowns,
            RulesInForce rules,
            LevelMarks marks,
            Figures figures) {
        this.organisations = organisations;
        this.budgets = budgets;
        this.breakdowns = breakdowns;
        this.rules = rules;
        this.marks = marks;
        this.figures = figures;
    }

    /** An organisation's newest actual euros. */
    private record Found(Organisation organisation, Breakdown breakdown, Children children) {

        Money perChild() {
            return Euros.share(breakdown.total().child(), children.under18());
        }
    }

    /**
     * A comparison for each kind of organisation of which there are several to compare.
     *
     * @param readable whether the reader of the page may see an organisation's figures
     */
    List<Comparison> write(Predicate<Organisation> readable, Language language) {
        Map<String, List<Found>> byKind = new LinkedHashMap<>();
        for (Organisation organisation : organisations.findAll()) {
            Optional.of(organisation).filter(readable).flatMap(this::newest).ifPresent(found -> byKind.computeIfAbsent(
                            organisation.kind(), any -> new ArrayList<>())
                    .add(found));
        }
        return byKind.entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(kind -> comparison(kind.getKey(), kind.getValue(), language))
                .toList();
    }

    private Optional<Found> newest(Organisation organisation) {
        return budgets.years(organisation.id()).stream()
                .filter(year -> year.phases().contains(Phase.ACTUAL))
                .map(BudgetYear::year)
                .findFirst()
                .flatMap(year ->
                        breakdowns.by(Dimension.LEVEL, new Selection(organisation.id(), year, Phase.ACTUAL, Map.of())))
                .flatMap(breakdown -> Optional.ofNullable(breakdown.children())
                        .filter(children -> children.under18() > 0)
                        .map(children -> new Found(organisation, breakdown, children)));
    }

    private Comparison comparison(String kind, List<Found> all, Language language) {
        List<String> levels = all.stream()
                .flatMap(found -> found.breakdown().levels().stream()
                        .filter(level -> found.breakdown()
                                        .total()
                                        .childByLevel()
                                        .getOrDefault(level, Money.ZERO)
                                        .cents()
                                != 0))
                .distinct()
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .toList();
        long highest =
                all.stream().mapToLong(found -> found.perChild().cents()).max().orElse(1);
        return new Comparison(
                kind,
                levels.stream().map(level -> marks.of(level, language)).toList(),
                all.stream()
                        .sorted((one, other) -> other.perChild().compareTo(one.perChild()))
                        .map(found -> line(found, levels, Math.max(1, highest), language))
                        .toList());
    }

    private Comparison.Line line(Found found, List<String> levels, long highest, Language language) {
        Map<String, Money> child = found.breakdown().total().childByLevel();
        int year = found.breakdown().provenance().year();
        return new Comparison.Line(
                found.organisation().code(),
                found.organisation().name().in(language),
                found.organisation().practice(),
                year,
                LevelBar.of(child, levels),
                Math.max(0, 100 * found.perChild().cents() / highest) + "%",
                levels.stream()
                        .map(level -> figures.wholeEuros(Euros.share(
                                child.getOrDefault(level, Money.ZERO),
                                found.children().under18())))
                        .toList(),
                figures.wholeEuros(found.perChild()),
                found.children().under18(),
                found.children().year() < year,
                found.breakdown().provenance().sources(),
                rules.local().contains(found.organisation().id())
                        ? found.breakdown().provenance().method().ruleSetVersion()
                        : "");
    }
}
