package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.JointBudget.Group;
import fi.lapsivaaka.childbudget.JointBudget.Line;
import fi.lapsivaaka.childbudget.ServiceSums.Cell;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.JointGroup;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a municipality's figures and its part of the county's together, service by service. */
@Component
public class JointBudgets {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Counties counties;
    private final CountyDivisions divisions;
    private final ServiceSums sums;
    private final ChildBudgets budgets;

    JointBudgets(Counties counties, CountyDivisions divisions, ServiceSums sums, ChildBudgets budgets) {
        this.counties = counties;
        this.divisions = divisions;
        this.sums = sums;
        this.budgets = budgets;
    }

    /** A cell and whose it is. */
    private record Owned(Cell cell, boolean county) {}

    /**
     * @param readable whose figures may be shown; a county's that are closed are left out and told of
     * @return empty when no county serves the organisation, or neither has such figures
     */
    @Transactional
    public Optional<JointBudget> of(
            Organisation municipality, Selection selection, DivisionKey key, Predicate<Organisation> readable) {
        Optional<LocalizedText> name = counties.name(municipality);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ServiceSums.Found> own = sums.of(municipality, selection);
        Divisions division = divisions.of(municipality, selection.year(), key).orElse(null);
        Optional<Organisation> itsCounty = counties.of(municipality);
        Optional<ServiceSums.Found> county =
                itsCounty.filter(readable).filter(any -> division != null).flatMap(found -> sums.of(found, selection));
        if (own.isEmpty() && county.isEmpty()) {
            return Optional.empty();
        }
        Children children = budgets.children(municipality, selection.year());
        List<Owned> cells = new ArrayList<>();
        own.ifPresent(found -> found.cells().forEach(cell -> cells.add(new Owned(cell, false))));
        county.map(found -> found.part(Objects.requireNonNull(division)))
                .ifPresent(found -> found.cells().forEach(cell -> cells.add(new Owned(cell, true))));
        Line total = line("", cells, children);
        return Optional.of(new JointBudget(
                selection,
                own.map(ServiceSums.Found::provenance).orElse(null),
                county.map(ServiceSums.Found::provenance).orElse(null),
                name.get(),
                itsCounty.filter(readable.negate()).isPresent(),
                division,
                Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
                        .filter(level -> !total.together()
                                .childByLevel()
                                .getOrDefault(level, Money.ZERO)
                                .isZero())
                        .toList(),
                groups(cells, children),
                total,
                children));
    }

    private List<Group> groups(List<Owned> cells, @Nullable Children children) {
        Map<JointGroup, List<Owned>> byGroup = cells.stream()
                .collect(Collectors.groupingBy(owned -> vocabulary.jointGroup(
                        owned.cell().service(), owned.cell().family())));
        return vocabulary.jointGroups().stream()
                .filter(byGroup::containsKey)
                .map(group -> group(group, Objects.requireNonNull(byGroup.get(group)), children))
                .toList();
    }

    private static Group group(JointGroup group, List<Owned> cells, @Nullable Children children) {
        Map<String, List<Owned>> byService = cells.stream()
                .collect(Collectors.groupingBy(
                        owned -> owned.cell().service(), LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = byService.entrySet().stream()
                .map(service -> line(service.getKey(), service.getValue(), children))
                .sorted(Comparator.comparing((Line line) -> line.together().child())
                        .reversed()
                        .thenComparing(Line::service))
                .toList();
        return new Group(group, lines, line("", cells, children));
    }

    private static Line line(String service, List<Owned> cells, @Nullable Children children) {
        return new Line(
                service,
                row(service, cells.stream().filter(owned -> !owned.county()), children),
                row(service, cells.stream().filter(Owned::county), children),
                row(service, cells.stream(), children));
    }

    private static Row row(String name, Stream<Owned> cells, @Nullable Children children) {
        Map<String, Money> all = new LinkedHashMap<>();
        Map<String, Money> child = new LinkedHashMap<>();
        cells.map(Owned::cell).forEach(cell -> {
            all.merge(cell.level(), cell.total(), Money::plus);
            child.merge(cell.level(), cell.child(), Money::plus);
        });
        return Row.of(name, all, child, children);
    }
}
