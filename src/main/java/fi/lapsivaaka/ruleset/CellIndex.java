package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one field mean to the cells of decision tables that look at it. Rows with the same cells share them;
 * each different one is a rule of a knowledge base of its own, which is fired once for a value and then remembered.
 */
final class CellIndex {

    private final int rows;
    private final KnowledgeBase cells;
    private final Map<String, BitSet> rowsOfCell;
    private final BitSet silent;
    private final ValueMemory memory;

    private CellIndex(
            int rows, KnowledgeBase cells, Map<String, BitSet> rowsOfCell, BitSet silent, ValueMemory memory) {
        this.rows = rows;
        this.cells = cells;
        this.rowsOfCell = rowsOfCell;
        this.silent = silent;
        this.memory = memory;
    }

    /** Null when no row looks at the field. */
    static @Nullable CellIndex of(FactField field, List<Rule> rows, FactTypes types) {
        Map<List<Constraint>, Rule> cells = new LinkedHashMap<>();
        Map<String, BitSet> rowsOfCell = new HashMap<>();
        BitSet silent = new BitSet(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            Rule row = rows.get(at);
            Pattern pattern = pattern(row);
            List<Constraint> asked = pattern.constraints().stream()
                    .filter(constraint -> fieldOf(row, constraint).equals(field.name()))
                    .toList();
            if (asked.isEmpty()) {
                silent.set(at);
            } else {
                Rule cell = cells.computeIfAbsent(asked, any -> row.asking(pattern.only(asked)));
                rowsOfCell.computeIfAbsent(cell.id(), any -> new BitSet()).set(at);
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        ValueMemory memory = field.kind() == FactField.Kind.WHOLE
                ? new ValueMemory.OfNumbers(field, Cuts.of(cells.keySet()))
                : new ValueMemory.OfObjects(field, rows.size());
        return new CellIndex(rows.size(), KnowledgeBase.of(cells.values(), types), rowsOfCell, silent, memory);
    }

    private static Pattern pattern(Rule row) {
        if (row.conditions().size() == 1 && row.conditions().get(0) instanceof Condition.Match match) {
            return match.pattern();
        }
        throw new IllegalArgumentException("rule " + row.id() + " is no row of a decision table");
    }

    private static String fieldOf(Rule row, Constraint constraint) {
        if (constraint instanceof Constraint.Membership membership) {
            return membership.field();
        }
        if (constraint instanceof Constraint.Comparison comparison
                && !(comparison.operand() instanceof Operand.Reference)) {
            return comparison.field();
        }
        throw new IllegalArgumentException("rule " + row.id() + " has a condition that is no cell of a decision table");
    }

    /**
     * The rows that the fact's value leaves standing, bit by bit in their order.
     *
     * @param batch facts to come, the fact among them: their unknown values are learned together
     */
    long[] rows(Record fact, List<? extends Record> batch) {
        long[] known = memory.rows(fact);
        return known == null ? learn(batch, memory.key(fact)) : known;
    }

    private long[] learn(List<? extends Record> batch, Object wanted) {
        Map<Object, Record> examples = new LinkedHashMap<>();
        for (Record fact : batch) {
            Object key = memory.key(fact);
            if (key.equals(wanted) || memory.rows(fact) == null) {
                examples.putIfAbsent(key, fact);
            }
        }
        List<Object> keys = new ArrayList<>(examples.keySet());
        Map<Object, long[]> learned = new HashMap<>();
        int most = Math.max(1, (int) (Limits.MATCHES / rowsOfCell.size()));
        for (int from = 0; from < keys.size(); from += most) {
            fire(keys.subList(from, Math.min(from + most, keys.size())), examples, learned);
        }
        learned.forEach(memory::remember);
        return Objects.requireNonNull(learned.get(wanted));
    }

    private void fire(List<Object> keys, Map<Object, Record> examples, Map<Object, long[]> learned) {
        Map<Object, BitSet> standing = new HashMap<>();
        List<Record> facts = new ArrayList<>();
        for (Object key : keys) {
            standing.put(key, (BitSet) silent.clone());
            facts.add(Objects.requireNonNull(examples.get(key)));
        }
        for (Firing firing : cells.fire(facts)) {
            Objects.requireNonNull(standing.get(memory.key(firing.facts().get(0))))
                    .or(Objects.requireNonNull(rowsOfCell.get(firing.rule().id())));
        }
        standing.forEach((key, held) -> learned.put(key, words(held)));
    }

    private long[] words(BitSet held) {
        return Arrays.copyOf(held.toLongArray(), (rows + Long.SIZE - 1) / Long.SIZE);
    }
}
