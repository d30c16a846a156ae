package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Facts.Line;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analysis concludes by reasoning is what trying out facts shows. */
class AnalysisAgainstSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Every line that random tables can tell apart: each value they name, and values beside them. */
    private static final List<Line> LINES = lines();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsThatCanNeverWinAreThoseThatWinForNoLineAtAll(long seed) {
        RuleSet set =
                RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(new RandomRules(seed).table(60))), Facts.LINES);
        Map<Record, Rule> winners = new HashMap<>();
        KnowledgeBase.of(set, Facts.LINES, rule -> true)
                .fire(LINES)
                .forEach(firing -> winners.putIfAbsent(firing.facts().get(0), firing.rule()));
        Set<String> neverWin = ids(set.rules());
        winners.values().forEach(winner -> neverWin.remove(winner.id()));

        List<Observation> found = RuleSetAnalysis.of(set, KnownWorld.of(Facts.LINES));

        assertThat(found).extracting(Observation::kind).doesNotContain(Kind.NOT_ANALYSED);
        assertThat(of(found, Kind.NEVER_WINS, Kind.NEVER_FIRES)).isEqualTo(neverWin);
        assertThat(neverWin).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noFactsMakeARuleFireThatCanNeverFire(long seed) {
        RuleSet set =
                RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(new RandomRules(seed).drl(150))), Facts.MATTERS);
        Set<String> never = of(RuleSetAnalysis.of(set, KnownWorld.of(Facts.MATTERS)), Kind.NEVER_FIRES);
        RandomFacts random = new RandomFacts(Facts.MATTERS, set.rules(), seed);

        Set<String> fired = new TreeSet<>();
        KnowledgeBase base = KnowledgeBase.of(set, Facts.MATTERS, rule -> true);
        for (int round = 0; round < 200; round++) {
            List<Record> facts = new ArrayList<>(set.parametersOn(DAY));
            random.next(12).stream()
                    .filter(fact -> !(fact instanceof Parameter))
                    .forEach(facts::add);
            base.fire(facts).forEach(firing -> fired.add(firing.rule().id()));
        }

        assertThat(never).isNotEmpty().doesNotContainAnyElementsOf(fired);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aWalkStopsWhereTheEvaluatorStops(long seed) {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(new RandomRules(seed).drl(30))), Facts.MATTERS);
        RandomFacts random = new RandomFacts(Facts.MATTERS, set.rules(), seed);
        int silent = 0;
        for (int round = 0; round < 10; round++) {
            List<Record> facts = random.next(10);
            for (Rule rule : set.rules()) {
                Explanation explanation = ReferenceEvaluator.explain(rule, facts);
                Explanation.Unmet unmet = explanation.unmet();
                RuleWalk walk = RuleWalk.of(rule, facts);
                long met = walk.steps().stream()
                        .filter(step -> step.state() == RuleWalk.State.MET)
                        .count();

                assertThat(walk.fires()).isEqualTo(explanation.holds());
                assertThat(met).isEqualTo(unmet == null ? rule.conditions().size() : unmet.condition());
                if (unmet != null) {
                    silent++;
                    RuleWalk.Step failed = walk.steps().get(unmet.condition());
                    assertThat(failed.state()).isEqualTo(RuleWalk.State.FAILED);
                    assertThat(failed.needed()).isNotEmpty();
                }
            }
        }
        assertThat(silent).isPositive();
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String organisation : List.of("kunta", "hva", "")) {
            for (long serviceClass : new long[] {-1, 0, 2999, 3000, 3001, 3050, 3100, 3101}) {
                for (long account : new long[] {0, 1, 2, 3}) {
                    for (String name : List.of("", "p", "päivä", "koulu (ala-aste), 50 %")) {
                        for (int concepts = 0; concepts < 8; concepts++) {
                            for (boolean internal : new boolean[] {true, false}) {
                                lines.add(new Line(
                                        organisation, serviceClass, account, name, internal, concepts(concepts)));
                            }
                        }
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> concepts(int bits) {
        List<String> concepts = new ArrayList<>();
        List<String> all = List.of("school", "care", "bath");
        for (int at = 0; at < all.size(); at++) {
            if ((bits >> at & 1) == 1) {
                concepts.add(all.get(at));
            }
        }
        return concepts;
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> of(List<Observation> found, Kind... kinds) {
        return found.stream()
                .filter(observation -> List.of(kinds).contains(observation.kind()))
                .filter(observation -> !observation.problem().what().startsWith("the rule cannot fire from"))
                .map(observation -> observation.problem().rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
