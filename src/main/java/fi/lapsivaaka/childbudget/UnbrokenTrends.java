package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.ServiceSums.Cell;
import fi.lapsivaaka.childbudget.UnbrokenTrend.Year;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.SuccessionChain;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the same children's euros over the reform of 2023 and over mergers. */
@Component
public class UnbrokenTrends {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Organisations organisations;
    private final Successions successions;
    private final Counties counties;
    private final CountyDivisions divisions;
    private final ServiceSums sums;
    private final ChildBudgets budgets;

    UnbrokenTrends(
            Organisations organisations,
            Successions successions,
            Counties counties,
            CountyDivisions divisions,
            ServiceSums sums,
            ChildBudgets budgets) {
        this.organisations = organisations;
        this.successions = successions;
        this.counties = counties;
        this.divisions = divisions;
        this.sums = sums;
        this.budgets = budgets;
    }

    /** An organisation of the series and the years in which it stands for the same children. */
    private record Carrier(Organisation organisation, Member member, Optional<Organisation> county) {}

    /**
     * @param readable whose figures may be shown; the others are left out and told of
     * @return empty when none of the carriers has figures in the phase asked for
     */
    @Transactional
    public Optional<UnbrokenTrend> of(
            Organisation organisation, Selection selection, DivisionKey key, Predicate<Organisation> readable) {
        List<Carrier> all = carriers(organisation);
        List<Carrier> carriers = all.stream()
                .filter(carrier -> readable.test(carrier.organisation()))
                .map(carrier -> new Carrier(
                        carrier.organisation(),
                        carrier.member(),
                        carrier.county().filter(readable)))
                .toList();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Carrier carrier : carriers) {
            Stream.concat(Stream.of(carrier.organisation()), carrier.county().stream())
                    .flatMap(one -> budgets.years(one.id()).stream())
                    .map(BudgetYear::year)
                    .filter(carrier.member()::isIn)
                    .forEach(numbers::add);
        }
        Gathering gathering = new Gathering(organisation, carriers, selection, key);
        List<Year> years = numbers.stream()
                .flatMap(number -> gathering.year(number).stream())
                .toList();
        return gathering
                .provenance()
                .map(provenance -> new UnbrokenTrend(
                        provenance,
                        selection,
                        key,
                        counties.name(organisation).orElse(null),
                        Stream.concat(
                                        vocabulary.levels().stream().map(Level::code),
                                        Stream.of("inherited", "not-children"))
                                .filter(level -> years.stream().anyMatch(year -> !year.together()
                                        .childByLevel()
                                        .getOrDefault(level, Money.ZERO)
                                        .isZero()))
                                .toList(),
                        years,
                        all.stream()
                                .flatMap(carrier ->
                                        Stream.concat(Stream.of(carrier.organisation()), carrier.county().stream()))
                                .filter(readable.negate())
                                .map(Organisation::name)
                                .distinct()
                                .toList(),
                        mergers(all)));
    }

    private List<UnbrokenTrend.Merger> mergers(List<Carrier> carriers) {
        List<Succession> counting = successions.countingOrganisations();
        return carriers.stream()
                .skip(1)
                .flatMap(carrier -> counting.stream()
                        .filter(one -> one.from().equals(carrier.organisation().code())
                                && one.firstDay().equals(carrier.member().until()))
                        .limit(1)
                        .map(one ->
                                new UnbrokenTrend.Merger(carrier.organisation().name(), one.firstDay(), one.ground())))
                .sorted(Comparator.comparing(UnbrokenTrend.Merger::day).reversed())
                .toList();
    }

    /** The organisation first, then those that merged into it. */
    private List<Carrier> carriers(Organisation organisation) {
        return SuccessionChain.of(organisation.code(), successions.countingOrganisations()).members().stream()
                .flatMap(
                        member -> organisations
                                .findByCode(member.code())
                                .map(found -> new Carrier(found, member, counties.of(found)))
                                .stream())
                .toList();
    }

    /** The figures of one series. */
    private final class Gathering {

        private final Organisation organisation;
        private final List<Carrier> carriers;
        private final Selection selection;
        private final DivisionKey key;
        private final Set<String> sources = new LinkedHashSet<>();
        private @Nullable Provenance provenance;

        Gathering(Organisation organisation, List<Carrier> carriers, Selection selection, DivisionKey key) {
            this.organisation = organisation;
            this.carriers = carriers;
            this.selection = selection;
            this.key = key;
        }

        /** Of all the figures of the series. */
        Optional<Provenance> provenance() {
            return Optional.ofNullable(provenance)
                    .map(newest -> new Provenance(
                            organisation.name(),
                            organisation.kind(),
                            newest.year(),
                            organisation.practice(),
                            List.copyOf(sources),
                            newest.method()));
        }

        Optional<Year> year(int year) {
            Selection own = new Selection(organisation.id(), year, selection.phase(), selection.where());
            List<Cell> municipality = new ArrayList<>();
            List<Cell> predecessors = new ArrayList<>();
            List<Cell> county = new ArrayList<>();
            Divisions division = null;
            boolean found = false;
            boolean missing = false;
            for (Carrier carrier : carriers) {
                if (!carrier.member().isIn(year)) {
                    continue;
                }
                boolean itself = carrier.organisation().equals(organisation);
                Optional<ServiceSums.Found> figures = sums.of(carrier.organisation(), own);
                figures.ifPresent(some -> take(some, carrier, itself ? municipality : predecessors));
                Divisions parts = carrier.member().isThereIn(year)
                        ? divisions.of(carrier.organisation(), year, key).orElse(null)
                        : null;
                Optional<ServiceSums.Found> shared =
                        carrier.county().filter(any -> parts != null).flatMap(one -> sums.of(one, own));
                shared.ifPresent(some -> take(some.part(Objects.requireNonNull(parts)), carrier, county));
                found |= figures.isPresent() || shared.isPresent();
                missing |= itself
                        && year >= UnbrokenTrend.REFORM
                        && shared.isEmpty()
                        && counties.name(organisation).isPresent();
                division = itself && shared.isPresent() ? parts : division;
            }
            if (!found) {
                return Optional.empty();
            }
            Children children = children(year);
            String name = String.valueOf(year);
            return Optional.of(new Year(
                    year,
                    row(name, children, municipality),
                    row(name, children, predecessors),
                    row(name, children, county),
                    row(name, children, municipality, predecessors, county),
                    missing,
                    division,
                    children));
        }

        private void take(ServiceSums.Found figures, Carrier carrier, List<Cell> cells) {
            provenance = figures.provenance();
            sources.addAll(provenance.sources());
            figures.cells().forEach(cell -> cells.add(cell.part(carrier.member()::part)));
        }

        /** The residents under 18 of the organisation, and of those whose own residents are known that merged into it later. */
        private @Nullable Children children(int year) {
            Children all = null;
            for (Carrier carrier : carriers) {
                Children own = carrier.member().isThereIn(year) ? budgets.children(carrier.organisation(), year) : null;
                all = own == null || all == null ? Optional.ofNullable(own).orElse(all) : all.plus(own);
            }
            return all;
        }
    }

    @SafeVarargs
    private static Row row(String name, @Nullable Children children, List<Cell>... parts) {
        Map<String, Money> all = new LinkedHashMap<>();
        Map<String, Money> child = new LinkedHashMap<>();
        for (List<Cell> cells : parts) {
            for (Cell cell : cells) {
                all.merge(cell.level(), cell.total(), Money::plus);
                child.merge(cell.level(), cell.child(), Money::plus);
            }
        }
        return Row.of(name, all, child, children);
    }
}
