package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what in a change between two years is real and what follows from rules, bookkeeping or organisation alone. */
@Component
public class Shifts {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final ServiceSums sums;
    private final ShiftMoves moves;
    private final CarrierSums carriers;
    private final MethodSums methods;
    private final LedgerImports imports;

    Shifts(ServiceSums sums, ShiftMoves moves, CarrierSums carriers, MethodSums methods, LedgerImports imports) {
        this.sums = sums;
        this.moves = moves;
        this.carriers = carriers;
        this.methods = methods;
        this.imports = imports;
    }

    /**
     * @param selection the later year and the phase; conditions are not taken into account
     * @param from the earlier year
     * @param fromMethod id of the method by which the earlier year's figures were first told; null for the one in force
     * @param by level or mode of provision
     * @param readable whose figures may be shown beside the organisation's own
     * @return empty when a year has no figures, or not by that method
     */
    @Transactional
    public Optional<Shift> of(
            Organisation organisation,
            Selection selection,
            int from,
            @Nullable UUID fromMethod,
            Dimension by,
            DivisionKey key,
            Predicate<Organisation> readable) {
        Selection later = new Selection(organisation.id(), selection.year(), selection.phase(), Map.of());
        Selection earlier = new Selection(organisation.id(), from, selection.phase(), Map.of());
        Optional<ServiceSums.Found> after = sums.of(organisation, later);
        Optional<ServiceSums.Found> before = sums.of(organisation, earlier);
        if (after.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Money> now = byValue(after.get(), by);
        Map<String, Money> then = byValue(before.get(), by);
        Map<String, Money> told = then;
        if (fromMethod != null) {
            List<LedgerImport> counting = imports.findCounting(organisation.id(), from);
            Optional<Map<String, Money>> old = methods.children(fromMethod, counting, earlier, by);
            if (old.isEmpty()) {
                return Optional.empty();
            }
            told = old.get();
        }
        ShiftMoves.Found found = moves.of(organisation, earlier, later, by);
        Map<String, Money> rules = minus(then, told);
        found.rules().forEach((value, money) -> rules.merge(value, money, Money::plus));
        Map<String, Money> bookkeeping = found.bookkeeping();
        CarrierSums.Change carried = carriers.change(organisation, earlier, later, by, key, readable);
        List<Shift.Line> shown = new ArrayList<>();
        for (String value : values(by, List.of(told, now, rules, bookkeeping, carried.euros()))) {
            shown.add(line(value, told, rules, bookkeeping, carried.euros(), now));
        }
        Shift.Line total = total(shown);
        return Optional.of(new Shift(
                after.get().provenance(),
                later,
                from,
                later.year(),
                fromMethod == null ? null : methods.version(fromMethod),
                by,
                shown,
                total,
                by == Dimension.LEVEL
                        ? Shift.RedShare.of(line("red", told, rules, bookkeeping, carried.euros(), now), total)
                        : null,
                found.largest(),
                carried.county(),
                carried.missing(),
                carried.closed()));
    }

    private static Map<String, Money> byValue(ServiceSums.Found found, Dimension by) {
        Map<String, Money> sums = new LinkedHashMap<>();
        found.cells().forEach(cell -> sums.merge(cell.value(by), cell.child(), Money::plus));
        return sums;
    }

    private static Map<String, Money> minus(Map<String, Money> one, Map<String, Money> other) {
        Map<String, Money> rest = new HashMap<>(one);
        other.forEach((value, money) -> rest.merge(value, money.negated(), Money::plus));
        return rest;
    }

    /** Values that have euros somewhere, in the order of the vocabulary. */
    private List<String> values(Dimension by, List<Map<String, Money>> parts) {
        Set<String> some = parts.stream()
                .flatMap(part -> part.entrySet().stream())
                .filter(entry -> !entry.getValue().isZero())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> order = by == Dimension.LEVEL
                ? Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
                : Stream.concat(
                        Stream.of("own", "purchase", "voucher", "grant", "internal"),
                        some.stream().sorted());
        return order.filter(some::contains).distinct().toList();
    }

    private static Shift.Line line(
            String value,
            Map<String, Money> told,
            Map<String, Money> rules,
            Map<String, Money> bookkeeping,
            Map<String, Money> organisation,
            Map<String, Money> now) {
        return Shift.Line.of(
                value,
                told.getOrDefault(value, Money.ZERO),
                rules.getOrDefault(value, Money.ZERO),
                bookkeeping.getOrDefault(value, Money.ZERO),
                organisation.getOrDefault(value, Money.ZERO),
                now.getOrDefault(value, Money.ZERO));
    }

    private static Shift.Line total(List<Shift.Line> lines) {
        Money[] sums = {Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO};
        for (Shift.Line line : lines) {
            sums[0] = sums[0].plus(line.before());
            sums[1] = sums[1].plus(line.rules());
            sums[2] = sums[2].plus(line.bookkeeping());
            sums[3] = sums[3].plus(line.organisation());
            sums[4] = sums[4].plus(line.after());
        }
        return Shift.Line.of("", sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
}
