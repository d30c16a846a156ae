package fi.lapsivaaka.review;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.ClassificationRulesInspector;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tries a proposed row without publishing anything: the rule set with the row is read under the safe profile, looked over
 * with its cases, and the organisation's keys are classified with it and without it.
 */
@Component
public class RuleTrials {

    private static final int BATCH = 5_000;

    private final RulesInForce inForce;
    private final LedgerImports imports;
    private final LedgerAmounts amounts;
    private final Clock clock;
    private final Vocabulary vocabulary = Vocabulary.shipped();
    private volatile @Nullable Known known;

    RuleTrials(RulesInForce inForce, LedgerImports imports, LedgerAmounts amounts, Clock clock) {
        this.inForce = inForce;
        this.imports = imports;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** How the rules in force for an organisation place a key. */
    public Classification classify(LedgerKey key, UUID organisation) {
        return usual(rules(organisation)).classify(key);
    }

    /** The national rules in force. */
    public ClassificationRules rules() {
        return inForce.rules();
    }

    /** The rules in force for an organisation: its own, or else the national ones. */
    public ClassificationRules rules(UUID organisation) {
        return inForce.rules(organisation);
    }

    /** The rule set in force for an organisation with a row written in; only its text, nothing is tried. */
    public ProposedRules write(
            RuleAnswers answers, Service service, String before, LedgerKey example, UUID organisation) {
        return ProposedRules.of(rules(organisation).ruleSet(), answers, service, before, example);
    }

    /**
     * @param selection organisation, year and phase whose euros are tried; what narrows it is not looked at
     * @param example the line that the row is proposed for
     */
    public Trial run(RuleAnswers answers, Service service, String before, LedgerKey example, Selection selection) {
        ProposedRules proposed = write(answers, service, before, example, selection.organisationId());
        RuleSource source = RuleSource.memory(proposed.files());
        ClassificationRules edited;
        try {
            edited = ClassificationRules.read(source, vocabulary);
        } catch (RefusedRuleSet refused) {
            return new Trial(null, refused.problems(), List.of(), List.of(), 0);
        }
        Inspection inspection = inspector().inspect(source);
        Set<String> already = known(rules(selection.organisationId()));
        List<Observation> fresh = inspection.observations().stream()
                .filter(observation ->
                        observation.toString().contains(proposed.rule()) || !already.contains(name(observation)))
                .toList();
        Map<List<String>, Move> moves = new LinkedHashMap<>();
        long keys = move(edited, selection, moves);
        return new Trial(
                proposed,
                List.of(),
                fresh,
                moves.values().stream()
                        .sorted(Comparator.comparing(
                                        (Move move) -> Math.abs(move.total().cents()))
                                .reversed())
                        .toList(),
                keys);
    }

    private ClassificationRulesInspector inspector() {
        return new ClassificationRulesInspector(vocabulary, LocalDate.now(clock));
    }

    /** What is said of the set without any row added. */
    private Set<String> known(ClassificationRules rules) {
        Known remembered = known;
        if (remembered == null || !remembered.sha256().equals(rules.ruleSet().sha256())) {
            Set<String> found = new HashSet<>();
            for (Observation observation : inspector()
                    .inspect(RuleSource.memory(rules.ruleSet().files()))
                    .observations()) {
                found.add(name(observation));
            }
            remembered = new Known(rules.ruleSet().sha256(), found);
            known = remembered;
        }
        return remembered.said();
    }

    /** What is said of one version of the rules. */
    private record Known(String sha256, Set<String> said) {}

    private Classifier usual(ClassificationRules version) {
        return version.classifier(version.settings().usual(), vocabulary);
    }

    /** Numbers apart: one row more changes the counts in what is said of the others. */
    private static String name(Observation observation) {
        return String.join(
                "\t",
                observation.kind().name(),
                observation.problem().rule(),
                observation.problem().file(),
                observation.problem().what().replaceAll("[0-9]+", "#"));
    }

    private long move(ClassificationRules edited, Selection selection, Map<List<String>, Move> moves) {
        Classifier now = usual(rules(selection.organisationId()));
        Classifier then = usual(edited);
        Set<Long> seen = new HashSet<>();
        for (LedgerImport one : imports.findCounting(selection.organisationId(), selection.year())) {
            List<KeyedAmounts> batch = new ArrayList<>();
            amounts.forEach(one.id(), sum -> {
                if (sum.key().year() == selection.year()) {
                    seen.add(sum.keyId());
                    batch.add(sum);
                }
                if (batch.size() == BATCH) {
                    move(batch, now, then, selection.phase(), moves);
                }
            });
            move(batch, now, then, selection.phase(), moves);
        }
        return seen.size();
    }

    private static void move(
            List<KeyedAmounts> batch, Classifier now, Classifier then, Phase phase, Map<List<String>, Move> moves) {
        List<LedgerKey> keys = batch.stream().map(KeyedAmounts::key).toList();
        List<Classification> before = now.classify(keys);
        List<Classification> after = then.classify(keys);
        for (int at = 0; at < keys.size(); at++) {
            Classification from = before.get(at);
            Classification to = after.get(at);
            Money total = total(batch.get(at).amounts(), phase);
            if (!from.rule().equals(to.rule()) && !total.isZero()) {
                Move move = new Move(
                        from.rule(),
                        from.service(),
                        from.level(),
                        to.service(),
                        to.level(),
                        1,
                        total,
                        from.child(total),
                        to.child(total));
                moves.merge(
                        List.of(
                                move.fromRule(),
                                move.fromService(),
                                move.fromLevel(),
                                move.toService(),
                                move.toLevel()),
                        move,
                        Move::plus);
            }
        }
        batch.clear();
    }

    /** The amended budget is the budget and its changes, where a ledger tells only these. */
    private static Money total(Map<Phase, Money> amounts, Phase phase) {
        if (phase == Phase.AMENDED && !amounts.containsKey(phase)) {
            return Stream.of(Phase.BUDGET, Phase.CHANGES)
                    .map(part -> amounts.getOrDefault(part, Money.ZERO))
                    .reduce(Money.ZERO, Money::plus);
        }
        return amounts.getOrDefault(phase, Money.ZERO);
    }
}
