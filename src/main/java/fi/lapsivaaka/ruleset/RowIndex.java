package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the rows of decision tables that hold for facts. A row holds when all its cells hold, and a cell looks at one
 * field. So the engine is asked only once what a value of a field means to all cells of that field ({@link CellIndex});
 * the rows of a fact are those that every one of its values leaves standing. The same rows hold in
 * {@link KnowledgeBase#fire}, which looks at each fact as a whole. Safe for use by many threads.
 */
public final class RowIndex {

    /** Facts whose new values are learned together, so that the engine's memory stays small. */
    private static final int BATCH = 20_000;

    /** Rows that usually hold for a fact. */
    private static final int TYPICAL = 4;

    private final FactType type;
    private final Rule[] rows;
    private final CellIndex[] fields;

    private RowIndex(FactType type, List<Rule> rows, List<CellIndex> fields) {
        this.type = type;
        this.rows = rows.toArray(Rule[]::new);
        this.fields = fields.toArray(CellIndex[]::new);
    }

    /**
     * Builds it from those rows of the set that are chosen.
     *
     * @throws IllegalArgumentException when a rule is not a row of a decision table
     */
    public static RowIndex of(RuleSet rules, FactSchema schema, Predicate<Rule> chosen) {
        FactTypes types = FactTypes.of(schema);
        FactType type = types.rowFact();
        if (type == null) {
            throw new IllegalArgumentException("the conclusion " + schema.conclusion() + " is not made for tables");
        }
        List<Rule> rows = rules.rules().stream().filter(chosen).toList();
        List<CellIndex> fields = new ArrayList<>();
        for (FactField field : type.fields().values()) {
            CellIndex cells = CellIndex.of(field, rows, types);
            if (cells != null) {
                fields.add(cells);
            }
        }
        return new RowIndex(type, rows, fields);
    }

    /**
     * The rows that hold for each fact, in the order of the rule set.
     *
     * @throws IllegalArgumentException when a fact is not of the class that tables speak about, or holds null where a row
     *     looks
     */
    public List<List<Rule>> find(List<? extends Record> facts) {
        for (Record fact : facts) {
            if (fact.getClass() != type.recordClass()) {
                throw new IllegalArgumentException("no row may speak about " + fact.getClass());
            }
        }
        List<List<Rule>> found = new ArrayList<>(facts.size());
        long[][] left = new long[fields.length][];
        for (int from = 0; from < facts.size(); from += BATCH) {
            List<? extends Record> batch = facts.subList(from, Math.min(from + BATCH, facts.size()));
            for (Record fact : batch) {
                for (int field = 0; field < left.length; field++) {
                    left[field] = fields[field].rows(fact, batch);
                }
                found.add(standing(left));
            }
        }
        return found;
    }

    /** The rows that all of the sets hold. */
    private List<Rule> standing(long[][] sets) {
        List<Rule> standing = new ArrayList<>(TYPICAL);
        for (int first = 0; first < rows.length; first += Long.SIZE) {
            long held = -1;
            for (long[] set : sets) {
                held &= set[first / Long.SIZE];
            }
            for (; held != 0; held &= held - 1) {
                standing.add(rows[first + Long.numberOfTrailingZeros(held)]);
            }
        }
        return standing;
    }
}
