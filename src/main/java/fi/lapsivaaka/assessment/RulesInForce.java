package fi.lapsivaaka.assessment;

import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
    private final TreeSet<LocalDate> turns = new TreeSet<>(Set.of(LocalDate.MIN));
    private final Map<LocalDate, KnowledgeBase> screening = new ConcurrentHashMap<>();
    private final Map<LocalDate, KnowledgeBase> findings = new ConcurrentHashMap<>();
    private final Map<Set<String>, KnowledgeBase> built = new ConcurrentHashMap<>();

    RulesInForce(RuleSet rules, FactSchema schema) {
        this.rules = rules;
        this.schema = schema;
        for (Rule rule : rules.rules()) {
            turns.add(rule.period().from());
            LocalDate last = rule.period().to();
            if (last != null && last.isBefore(LocalDate.MAX)) {
                turns.add(last.plusDays(1));
            }
        }
    }

    KnowledgeBase screening(LocalDate day) {
        return screening.computeIfAbsent(turn(day), turn -> knowledgeBase(true, turn));
    }

    KnowledgeBase findings(LocalDate day) {
        return findings.computeIfAbsent(turn(day), turn -> knowledgeBase(false, turn));
    }

    /** The day from which the rules have been those of a day. */
    private LocalDate turn(LocalDate day) {
        return Objects.requireNonNull(turns.floor(day));
    }

    private KnowledgeBase knowledgeBase(boolean screens, LocalDate day) {
        Set<String> ids = rules.rules().stream()
                .filter(rule -> rule.group().equals(SCREENING) == screens
                        && rule.period().contains(day))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
        return built.computeIfAbsent(ids, key -> KnowledgeBase.of(rules, schema, rule -> key.contains(rule.id())));
    }
}
