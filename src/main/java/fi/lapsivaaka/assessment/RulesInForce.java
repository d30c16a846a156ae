package fi.lapsivaaka.assessment;

import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The knowledge bases of one rule set by day: days on which the same rules are in force share one, so that it is built
 * only as often as the law changes.
 */
final class RulesInForce {

    /** File of the rules that give the level; they fire first, and the other rules may ask for that level. */
    static final String SCREENING = "screening";

    private final RuleSet rules;
    private final FactSchema schema;
    private final Map<Set<String>, KnowledgeBase> built = new ConcurrentHashMap<>();

    RulesInForce(RuleSet rules, FactSchema schema) {
        this.rules = rules;
        this.schema = schema;
    }

    KnowledgeBase screening(LocalDate day) {
        return knowledgeBase(
                rule -> rule.group().equals(SCREENING) && rule.period().contains(day));
    }

    KnowledgeBase findings(LocalDate day) {
        return knowledgeBase(
                rule -> !rule.group().equals(SCREENING) && rule.period().contains(day));
    }

    private KnowledgeBase knowledgeBase(Predicate<Rule> chosen) {
        Set<String> ids = rules.rules().stream().filter(chosen).map(Rule::id).collect(Collectors.toUnmodifiableSet());
        return built.computeIfAbsent(ids, key -> KnowledgeBase.of(rules, schema, rule -> key.contains(rule.id())));
    }
}
