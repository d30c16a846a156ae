package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Shows that rule files mean the same everywhere: plain Drools, which compiles their bytes, the knowledge base, which is
 * built from what our reader understood, the row index, which looks at tables field by field, and the reference evaluator
 * come to the same conclusions.
 */
public final class RuleSetParity {

    private final FactSchema schema;
    private final RuleSet set;
    private final KnowledgeBase base;
    private final PlainDrools plain;
    private final @Nullable RowIndex rows;

    private RuleSetParity(RuleSet set, FactSchema schema) {
        this.schema = schema;
        this.set = set;
        this.base = KnowledgeBase.of(set, schema, rule -> true);
        this.plain = PlainDrools.compile(set, schema);
        this.rows = FactTypes.of(schema).rowFact() == null ? null : RowIndex.of(set, schema, rule -> true);
    }

    /** Takes in a rule set, and has plain Drools compile it; fails when either refuses it or leaves a rule out. */
    public static RuleSetParity of(RuleSource source, FactSchema schema) {
        return new RuleSetParity(RuleSet.read(source, schema), schema);
    }

    public RuleSet set() {
        return set;
    }

    /** Fires all on the same facts, in the same order; returns the ids of the rules that held. */
    public Set<String> check(Collection<? extends Record> facts) {
        List<Firing> firings = base.fire(facts);
        assertThat(firings)
                .as("knowledge base and reference evaluator on %s", facts)
                .isEqualTo(ReferenceEvaluator.fire(set.rules(), facts));
        assertThat(conclusions(firings))
                .as("knowledge base and plain Drools on %s", facts)
                .isEqualTo(plain.conclusions(facts));
        if (rows != null) {
            assertThat(rows.find(List.copyOf(facts)))
                    .as("row index and knowledge base on %s", facts)
                    .isEqualTo(rowsByFact(facts, firings));
        }
        Set<String> held = new TreeSet<>();
        firings.forEach(firing -> held.add(firing.rule().id()));
        return held;
    }

    private static List<List<Rule>> rowsByFact(Collection<? extends Record> facts, List<Firing> firings) {
        IdentityHashMap<Record, List<Rule>> byFact = new IdentityHashMap<>();
        facts.forEach(fact -> byFact.put(fact, new ArrayList<>()));
        firings.forEach(firing -> byFact.get(firing.facts().get(0)).add(firing.rule()));
        return facts.stream().map(byFact::get).toList();
    }

    /**
     * Checks random facts made of the values that the rules speak about.
     *
     * @param rounds how many sets of facts
     * @param size how many facts in each
     * @return the ids of the rules that held at least once
     */
    public Set<String> checkRandomFacts(long seed, int rounds, int size) {
        RandomFacts facts = new RandomFacts(schema, set.rules(), seed);
        Set<String> held = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            held.addAll(check(facts.next(size)));
        }
        return held;
    }

    /**
     * Checks facts made towards every rule in turn; entries of tables, which do not mix with each other, all at once.
     *
     * @param rounds how many sets of facts for each rule
     * @return the ids of the rules that held at least once
     */
    public Set<String> checkTowardsEachRule(long seed, int rounds) {
        RandomFacts facts = new RandomFacts(schema, set.rules(), seed);
        Set<String> held = new TreeSet<>();
        List<Record> entries = new ArrayList<>();
        for (Rule rule : set.rules()) {
            for (int round = 0; round < rounds; round++) {
                if (rule.subject() == null) {
                    entries.addAll(facts.towards(rule));
                } else {
                    held.addAll(check(facts.towards(rule)));
                }
            }
        }
        if (!entries.isEmpty()) {
            held.addAll(check(entries));
        }
        return held;
    }

    private List<String> conclusions(List<Firing> firings) {
        List<String> conclusions = new ArrayList<>();
        for (Firing firing : firings) {
            if (firing.rule().subject() != null) {
                conclusions.add(conclusion(firing.rule().id(), firing.subject()));
            }
            firing.outcome()
                    .forEach((field, value) -> conclusions.add(conclusion(
                            firing.rule().id(), field, value, firing.facts().get(0))));
        }
        return conclusions.stream().sorted().toList();
    }

    private String conclusion(Object... arguments) {
        try {
            return schema.conclusion()
                    .getConstructors()[0]
                    .newInstance(arguments)
                    .toString();
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }
}
