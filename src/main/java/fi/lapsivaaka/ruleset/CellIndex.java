package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one field mean to the cells of decision tables that look at it. Rows with the same cells share them;
 * each different one is a rule of a knowledge base of its own, which is fired once for a value and then remembered.
 */
final class CellIndex {

    private static final int MOST_REMEMBERED = 100_000;

    private final FactField field;
    private final Cuts cuts;
    private final KnowledgeBase cells;
    private final Map<String, BitSet> rowsOfCell;
    private final BitSet silent;
    private final Map<Object, BitSet> known = new ConcurrentHashMap<>();

    private CellIndex(FactField field, Cuts cuts, KnowledgeBase cells, Map<String, BitSet> rowsOfCell, BitSet silent) {
        this.field = field;
        this.cuts = cuts;
        this.cells = cells;
        this.rowsOfCell = rowsOfCell;
        this.silent = silent;
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
        return cells.isEmpty()
                ? null
                : new CellIndex(
                        field, Cuts.of(cells.keySet()), KnowledgeBase.of(cells.values(), types), rowsOfCell, silent);
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
     * The rows that the fact's value leaves standing.
     *
     * @param batch facts to come, the fact among them: their unknown values are learned together
     */
    BitSet rows(Record fact, List<? extends Record> batch) {
        BitSet rows = known.get(value(fact));
        return rows == null ? learn(batch, value(fact)) : rows;
    }

    /** What stands for the fact's value: the value itself, or its place between cuts. */
    private Object value(Record fact) {
        if (field.kind() == FactField.Kind.WHOLE) {
            return cuts.place(field.readWhole(fact));
        }
        Object value = field.read(fact);
        if (value == null) {
            throw FactType.hasNull(fact, field);
        }
        return value;
    }

    private BitSet learn(List<? extends Record> batch, Object wanted) {
        Map<Object, Record> examples = new LinkedHashMap<>();
        Map<Object, BitSet> learned = new HashMap<>();
        for (Record fact : batch) {
            Object value = value(fact);
            if (value.equals(wanted) || !known.containsKey(value)) {
                examples.putIfAbsent(value, fact);
                learned.computeIfAbsent(value, any -> (BitSet) silent.clone());
            }
        }
        for (Firing firing : cells.fire(new ArrayList<>(examples.values()))) {
            Object value = value(firing.facts().get(0));
            Objects.requireNonNull(learned.get(value))
                    .or(Objects.requireNonNull(rowsOfCell.get(firing.rule().id())));
        }
        if (known.size() + learned.size() > MOST_REMEMBERED) {
            known.clear();
        }
        known.putAll(learned);
        return Objects.requireNonNull(learned.get(wanted));
    }
}
