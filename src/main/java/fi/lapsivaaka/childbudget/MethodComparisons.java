package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.MethodComparison.Method;
import fi.lapsivaaka.childbudget.MethodComparison.Pair;
import fi.lapsivaaka.childbudget.MethodComparison.ServiceChange;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what two methods say of the same imports. Only keys that they place otherwise are looked at one by one, and once:
 * neither imports nor what methods made of them change.
 */
@Component
public class MethodComparisons {

    private static final int MOST_REMEMBERED = 200;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Remembered<Asked, Map<Pair, Money>> remembered = new Remembered<>(MOST_REMEMBERED);
    private final LedgerImports imports;
    private final ChildBudgets budgets;
    private final MethodSums sums;
    private final CurrentMethod current;
    private final JdbcClient client;

    MethodComparisons(
            LedgerImports imports, ChildBudgets budgets, MethodSums sums, CurrentMethod current, JdbcClient client) {
        this.current = current;
        this.imports = imports;
        this.budgets = budgets;
        this.sums = sums;
        this.client = client;
    }

    private record Asked(UUID older, UUID newer, Set<UUID> imports, int year, Phase phase) {}

    /** The methods that have summed all of a year's imports, the newest first. */
    @Transactional
    public List<Method> methods(Organisation organisation, int year) {
        return sums.of(imports.findCounting(organisation.id(), year));
    }

    /**
     * @param older id of a method, or null for the newest but the other one; beside local rules the national ones in force
     * @param newer likewise, or null for the one in force for the organisation, or else the newest
     * @return empty when there are no figures, or not by these methods; with one method alone it is compared with itself
     */
    @Transactional
    public Optional<MethodComparison> of(
            Organisation organisation, Selection selection, @Nullable UUID older, @Nullable UUID newer) {
        List<LedgerImport> counting = imports.findCounting(organisation.id(), selection.year());
        List<Method> methods = sums.of(counting);
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        UUID own = current.id(organisation.id());
        Method usual = known(methods, own).orElse(methods.get(0));
        Optional<Method> after = find(methods, newer, usual);
        Method other = known(methods, current.id())
                .filter(national -> !national.id().equals(own))
                .or(() -> methods.stream().filter(one -> !one.equals(usual)).findFirst())
                .orElse(usual);
        Optional<Method> before = find(methods, older, other);
        if (after.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Asked asked = new Asked(
                before.get().id(),
                after.get().id(),
                Set.copyOf(MethodSums.ids(counting)),
                selection.year(),
                selection.phase());
        Map<Pair, Money> moved =
                remembered.of(asked, () -> matrix(before.get(), after.get(), counting, selection), counted -> true);
        TreeSet<String> some = new TreeSet<>();
        moved.keySet().forEach(pair -> some.addAll(List.of(pair.from(), pair.to())));
        List<ServiceChange> services = services(before.get(), after.get(), counting, selection);
        return Optional.of(new MethodComparison(
                budgets.provenance(organisation, selection.year(), counting),
                selection,
                methods,
                before.get(),
                after.get(),
                Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
                        .filter(some::contains)
                        .toList(),
                moved,
                services.stream().filter(one -> !one.change().isZero()).toList(),
                services.stream().map(ServiceChange::before).reduce(Money.ZERO, Money::plus),
                services.stream().map(ServiceChange::after).reduce(Money.ZERO, Money::plus)));
    }

    private static Optional<Method> find(List<Method> methods, @Nullable UUID id, Method usual) {
        return id == null ? Optional.of(usual) : known(methods, id);
    }

    private static Optional<Method> known(List<Method> methods, UUID id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private List<ServiceChange> services(Method older, Method newer, List<LedgerImport> counting, Selection selection) {
        Map<String, Money> before = sums.children(older.id(), counting, selection, Dimension.SERVICE)
                .orElseThrow();
        Map<String, Money> after = sums.children(newer.id(), counting, selection, Dimension.SERVICE)
                .orElseThrow();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(service -> new ServiceChange(
                        service, before.getOrDefault(service, Money.ZERO), after.getOrDefault(service, Money.ZERO)))
                .sorted(Comparator.comparingLong(
                                (ServiceChange one) -> -Math.abs(one.change().cents()))
                        .thenComparing(ServiceChange::service))
                .toList();
    }

    /** What keys that are placed otherwise move, and beside it what stays. */
    private Map<Pair, Money> matrix(Method older, Method newer, List<LedgerImport> counting, Selection selection) {
        Map<Pair, Money> moved = new LinkedHashMap<>();
        totals(older, counting, selection).forEach((level, money) -> moved.put(new Pair(level, level), money));
        if (!older.equals(newer)) {
            move(older, newer, counting, selection, moved);
        }
        moved.values().removeIf(Money::isZero);
        return moved;
    }

    private void move(
            Method older, Method newer, List<LedgerImport> counting, Selection selection, Map<Pair, Money> moved) {
        client.sql("""
                        with line as (
                            select max(amount_cents) as cents,
                                max(placement_id) filter (where method_id = :older) as old_id,
                                max(placement_id) filter (where method_id = :newer) as new_id
                            from child_budget budget join child_budget_line on budget_id = budget.id
                            where method_id in (:older, :newer) and import_id in (:imports)
                                and phase in (:phases) and year = :year
                            group by import_id, phase, key_id)
                        select cents, old.level as old_level, old.level_weights as old_weights,
                            new.level as new_level, new.level_weights as new_weights
                        from line
                        join placement old on old.id = old_id
                        join placement new on new.id = new_id
                        where old_id <> new_id and (old.level, old.level_weights) <> (new.level, new.level_weights)
                        """)
                .param("older", older.id())
                .param("newer", newer.id())
                .param("imports", MethodSums.ids(counting))
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .param("year", selection.year())
                .query(row -> {
                    Money amount = new Money(row.getLong("cents"));
                    move(
                            Placement.levels(row.getString("old_level"), row.getString("old_weights"), amount),
                            Placement.levels(row.getString("new_level"), row.getString("new_weights"), amount),
                            moved);
                });
    }

    /** Each level keeps what it has in both; the rest goes from those that lose to those that gain, in their order. */
    private static void move(Map<String, Money> before, Map<String, Money> after, Map<Pair, Money> moved) {
        Map<String, Money> change = new LinkedHashMap<>();
        before.forEach((level, money) -> change.merge(level, money.negated(), Money::plus));
        after.forEach((level, money) -> change.merge(level, money, Money::plus));
        long sign = before.values().stream().mapToLong(Money::cents).sum() < 0 ? -1 : 1;
        List<Map.Entry<String, Money>> losing = new ArrayList<>(change.entrySet().stream()
                .filter(entry -> sign * entry.getValue().cents() < 0)
                .toList());
        for (Map.Entry<String, Money> gain : change.entrySet()) {
            long due = sign * gain.getValue().cents();
            while (due > 0 && !losing.isEmpty()) {
                Map.Entry<String, Money> loss = losing.get(0);
                long part = Math.min(due, -sign * loss.getValue().cents());
                Money money = new Money(sign * part);
                moved.merge(new Pair(loss.getKey(), gain.getKey()), money, Money::plus);
                moved.merge(new Pair(loss.getKey(), loss.getKey()), money.negated(), Money::plus);
                due -= part;
                loss.setValue(loss.getValue().plus(money));
                if (loss.getValue().isZero()) {
                    losing.remove(0);
                }
            }
        }
    }

    private Map<String, Money> totals(Method method, List<LedgerImport> counting, Selection selection) {
        Map<String, Money> totals = new LinkedHashMap<>();
        client.sql("""
                        select level, sum(total_cents)::bigint as cents from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        group by level order by level
                        """)
                .param("method", method.id())
                .param("imports", MethodSums.ids(counting))
                .param("year", selection.year())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .query(row -> {
                    totals.put(row.getString("level"), new Money(row.getLong("cents")));
                });
        return totals;
    }
}
