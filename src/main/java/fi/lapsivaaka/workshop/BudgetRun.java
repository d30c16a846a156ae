package fi.lapsivaaka.workshop;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/** Places the lines of a ledger by two versions of the rules and sums up what differs; not safe for use by many threads. */
final class BudgetRun {

    private static final int BATCH = 5_000;

    private final Classifier now;
    private final Classifier then;
    private final ClassificationRules edited;
    private final List<String> phases;
    private final List<KeyedAmounts> batch = new ArrayList<>();
    private final Map<List<String>, long[]> sums =
            new TreeMap<>(Comparator.comparing((List<String> one) -> one.get(0)).thenComparing(one -> one.get(1)));
    private final PriorityQueue<BudgetEffect.Line> largest =
            new PriorityQueue<>(Comparator.comparingLong((BudgetEffect.Line line) -> Math.abs(line.cents()))
                    .thenComparingLong(line -> -line.key()));
    private final Set<String> hit = new HashSet<>();
    private long keys;
    private long movedKeys;
    private long moved;
    private long childBefore;
    private long childAfter;

    private final LongConsumer progress;

    /**
     * @param phases codes of the phases whose euros count together
     * @param progress told how many lines have been gone through
     */
    BudgetRun(
            ClassificationRules before,
            ClassificationRules after,
            List<String> phases,
            Vocabulary vocabulary,
            LongConsumer progress) {
        this.progress = progress;
        this.now = before.classifier(before.settings().usual(), vocabulary);
        this.then = after.classifier(after.settings().usual(), vocabulary);
        this.edited = after;
        this.phases = List.copyOf(phases);
    }

    void add(KeyedAmounts sum) {
        batch.add(sum);
        if (batch.size() == BATCH) {
            place();
        }
    }

    private void place() {
        List<LedgerKey> asked = batch.stream().map(KeyedAmounts::key).toList();
        CompletableFuture<List<Classification>> before = CompletableFuture.supplyAsync(() -> now.classify(asked));
        List<Classification> after = then.classify(asked);
        List<Classification> old = before.join();
        for (int at = 0; at < asked.size(); at++) {
            compare(batch.get(at), old.get(at), after.get(at));
        }
        keys += asked.size();
        batch.clear();
        progress.accept(keys);
    }

    private void compare(KeyedAmounts sum, Classification from, Classification to) {
        to.steps().forEach(step -> hit.add(step.rule()));
        hit.add(to.rule());
        Money total = total(sum.amounts());
        if (total.isZero()) {
            return;
        }
        Money before = from.child(total);
        Money after = to.child(total);
        childBefore += before.cents();
        childAfter += after.cents();
        if (same(from, to)) {
            return;
        }
        movedKeys++;
        moved += total.cents();
        LedgerKey key = sum.key();
        Map<String, Money> childFrom = from.levels(before);
        Map<String, Money> childTo = to.levels(after);
        from.levels(total)
                .forEach((level, part) -> sum("level", level, part, childFrom.getOrDefault(level, Money.ZERO), true));
        to.levels(total)
                .forEach((level, part) -> sum("level", level, part, childTo.getOrDefault(level, Money.ZERO), false));
        sum("service", from.service(), total, before, true);
        sum("service", to.service(), total, after, false);
        sum("life-stages", String.join(", ", from.lifeStages()), total, before, true);
        sum("life-stages", String.join(", ", to.lifeStages()), total, after, false);
        sum("body", key.body(), total, before, true);
        sum("body", key.body(), total, after, false);
        largest.add(new BudgetEffect.Line(
                sum.keyId(),
                key.costCentreName().isBlank() ? key.resultArea() : key.costCentreName(),
                (key.account() + " " + key.accountName()).strip(),
                total.cents(),
                from.rule(),
                to.rule(),
                from.service(),
                to.service(),
                from.level(),
                to.level(),
                before.cents(),
                after.cents()));
        if (largest.size() > BudgetEffect.MOST_LINES) {
            largest.remove();
        }
    }

    /** The reason and the rule's id may differ: what counts is where the euros go. */
    private static boolean same(Classification from, Classification to) {
        return from.service().equals(to.service())
                && from.family().equals(to.family())
                && from.weights().equals(to.weights())
                && from.lifeStages().equals(to.lifeStages())
                && Objects.equals(from.childShare(), to.childShare())
                && from.shareBasis().equals(to.shareBasis())
                && from.provision().equals(to.provision())
                && from.careStructure().equals(to.careStructure())
                && from.statutory().equals(to.statutory())
                && from.excluded() == to.excluded();
    }

    private void sum(String dimension, String code, Money total, Money child, boolean before) {
        long[] sum = sums.computeIfAbsent(List.of(dimension, code), key -> new long[4]);
        sum[before ? 0 : 1] += total.cents();
        sum[before ? 2 : 3] += child.cents();
    }

    private Money total(Map<Phase, Money> amounts) {
        return phases.stream()
                .map(code -> amounts.getOrDefault(Phase.of(code), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    BudgetEffect finish() {
        if (!batch.isEmpty()) {
            place();
        }
        List<BudgetEffect.Sum> changed = sums.entrySet().stream()
                .filter(sum -> sum.getValue()[0] != sum.getValue()[1] || sum.getValue()[2] != sum.getValue()[3])
                .map(sum -> new BudgetEffect.Sum(
                        sum.getKey().get(0),
                        sum.getKey().get(1),
                        sum.getValue()[0],
                        sum.getValue()[1],
                        sum.getValue()[2],
                        sum.getValue()[3]))
                .toList();
        List<BudgetEffect.Line> lines = new ArrayList<>(largest);
        lines.sort(largest.comparator().reversed());
        List<String> idle = edited.ruleSet().rules().stream()
                .map(rule -> rule.id())
                .filter(id -> !hit.contains(id))
                .toList();
        return new BudgetEffect(keys, movedKeys, moved, childBefore, childAfter, changed, lines, idle);
    }
}
