package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A Drools knowledge base built in memory from the closed model of a rule set; safe for use by many threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class KnowledgeBase {

    private KnowledgeBase() {}

    /** Builds it from those rules of the set that are chosen, for instance those of one group in force on a day. */
    public static KnowledgeBase of(RuleSet rules, FactSchema schema, Predicate<Rule> chosen) {
        throw new UnsupportedOperationException(rules.id() + schema + chosen);
    }

    /**
     * Fires the rules on the facts and tells every rule that held, in the order of the rules; a DRL rule once for each
     * different conclusion, a table row once for each entry it matched.
     */
    public List<Firing> fire(Collection<? extends Record> facts) {
        throw new UnsupportedOperationException(facts.toString());
    }
}
