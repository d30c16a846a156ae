package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A Drools knowledge base built in memory from the closed model of a rule set; safe for use by many threads. */
public final class KnowledgeBase {

    private final KieBase base;
    private final FactTypes types;
    private final Map<String, Rule> rules;
    private final List<JoinWork> joins = new ArrayList<>();
    private final Set<Class<?>> rowTypes = new HashSet<>();

    private KnowledgeBase(KieBase base, FactTypes types, Map<String, Rule> rules) {
        this.base = base;
        this.types = types;
        this.rules = rules;
        for (Rule rule : rules.values()) {
            if (Row.is(rule)) {
                rowTypes.add(
                        types.known(Patterns.of(rule.conditions().get(0)).get(0).type())
                                .recordClass());
            } else {
                joins.add(JoinWork.of(rule, types));
            }
        }
    }

    /** Builds it from those rules of the set that are chosen, for instance those of one group in force on a day. */
    public static KnowledgeBase of(RuleSet rules, FactSchema schema, Predicate<Rule> chosen) {
        return of(rules.rules().stream().filter(chosen).toList(), FactTypes.of(schema));
    }

    static KnowledgeBase of(Collection<Rule> rules, FactTypes types) {
        ModelImpl model = new ModelImpl();
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
            model.addRule(ModelBuilder.build(rule, types));
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model, RuleBaseFactory.newKnowledgeBaseConfiguration());
        return new KnowledgeBase(base, types, byId);
    }

    /**
     * Fires the rules on the facts and tells every rule that held, in the order of the rules and then of the facts; a DRL
     * rule once for each different conclusion, a table row once for each entry it matched. The same object given twice
     * counts once, two equal records count twice.
     *
     * @throws IllegalArgumentException when a fact is of a class the schema does not know, or holds null
     * @throws RuleTooCostly when the rules would try too many combinations of these facts, or hold in too many ways; it
     *     names the rule that would try most
     */
    public List<Firing> fire(Collection<? extends Record> facts) {
        List<Record> checked = new ArrayList<>(facts);
        FactsByValue known = new FactsByValue();
        for (Record fact : checked) {
            FactType type = types.of(fact.getClass());
            if (type == null) {
                throw new IllegalArgumentException("no rule may speak about " + fact.getClass());
            }
            type.check(fact);
            known.add(fact);
        }
        Set<Record> asked = asked(known);
        FiringListener firings = new FiringListener(rules, types);
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(firings);
            checked.stream().filter(asked::contains).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return firings.inOrder();
    }

    /** The facts that may make a rule hold or keep it from holding; most rules cannot hold, whatever the others say. */
    private Set<Record> asked(FactsByValue facts) {
        Set<Record> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        rowTypes.forEach(type -> asked.addAll(facts.of(type)));
        long compared = 0;
        long held = 0;
        long most = -1;
        String costly = "";
        for (JoinWork join : joins) {
            JoinWork.Bound bound = join.bound(facts, asked);
            compared += bound.compared();
            held += bound.held();
            if (bound.compared() > most) {
                most = bound.compared();
                costly = join.rule();
            }
            if (compared > Limits.COMBINATIONS || held > Limits.MATCHES) {
                throw new RuleTooCostly(costly);
            }
        }
        return asked;
    }
}
