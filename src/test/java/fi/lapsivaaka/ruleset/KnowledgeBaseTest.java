package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.ruleset.Facts.Line;
import fi.lapsivaaka.ruleset.Facts.Matter;
import fi.lapsivaaka.ruleset.Facts.Remark;
import fi.lapsivaaka.ruleset.Facts.Span;
import fi.lapsivaaka.ruleset.Facts.Stage;
import fi.lapsivaaka.ruleset.Facts.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

    private static RuleSet rules(String... conditions) {
        StringBuilder drl = new StringBuilder(TestRuleSets.HEAD);
        for (int i = 0; i < conditions.length; i++) {
            drl.append("rule \"R-%d\" when %s then insertLogical( new Remark( \"R-%d\", $id ) ); end\n"
                    .formatted(i, conditions[i], i));
        }
        return RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(drl.toString())), Facts.MATTERS);
    }

    private static Matter matter(String id, int pages) {
        return new Matter(id, "KUNTA", List.of(), Stage.DRAFT, false, 0, pages);
    }

    @Test
    void aRuleTellsEachConclusionOnceWithItsFirstFacts() {
        RuleSet set = rules("Voice( $id : matter )");
        Voice first = new Voice("p", "A", false, 1);
        List<Firing> firings = KnowledgeBase.of(set, Facts.MATTERS, rule -> true)
                .fire(List.of(first, new Voice("p", "B", false, 1), new Voice("q", "A", false, 1)));
        assertThat(firings).extracting(Firing::subject).containsExactly("p", "q");
        assertThat(firings.get(0).facts()).containsExactly(first);
    }

    @Test
    void onlyChosenRulesFire() {
        RuleSet set = rules("Matter( $id : id )", "Matter( $id : id, pages > 0 )");
        assertThat(KnowledgeBase.of(set, Facts.MATTERS, rule -> rule.id().equals("R-1"))
                        .fire(List.of(matter("p", 3))))
                .extracting(firing -> firing.rule().id())
                .containsExactly("R-1");
        assertThat(KnowledgeBase.of(set, Facts.MATTERS, rule -> false).fire(List.of(matter("p", 3))))
                .isEmpty();
    }

    @Test
    void factsThatNoRuleCanSpeakAboutAreRefused() {
        KnowledgeBase base = KnowledgeBase.of(rules("Matter( $id : id )"), Facts.MATTERS, rule -> true);
        assertThatThrownBy(() -> base.fire(List.of(new Remark("R-0", "p"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule may speak about");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        KnowledgeBase base = KnowledgeBase.of(rules("Matter( $id : id )"), Facts.MATTERS, rule -> true);
        assertThatThrownBy(() -> base.fire(List.of(new Voice("p", null, false, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact Voice has null in group");
    }

    @Test
    void equalConstraintsOfDifferentRecordsAndVariablesStayApart() {
        RuleSet set = rules(
                "Matter( $id : id ) exists Voice( matter == $id )",
                "Matter( $id : id ) exists Span( matter == $id )",
                "Matter( $id : id, $o : organisation ) exists Voice( group == $id )",
                "Matter( $id : id, $o : organisation ) exists Voice( group == $o )",
                "Matter( $id : id ) accumulate( Span( $c : days ); $s : sum( $c ); $s > 5 )",
                "Matter( $id : id ) accumulate( Span( $c : pause ); $s : sum( $c ); $s > 5 )",
                "Matter( $id : id ) accumulate( Span( $c : pause ); $s : count( $c ); $s > 5 )",
                "Matter( $id : id ) accumulate( Span( $c : pause ); $s : sum( $c ); $s > 6 )");
        List<Record> facts = List.of(matter("p", 1), new Voice("q", "KUNTA", false, 1), new Span("p", "A", "B", 2, 6));
        List<Firing> firings =
                KnowledgeBase.of(set, Facts.MATTERS, rule -> true).fire(facts);
        assertThat(firings).extracting(firing -> firing.rule().id()).containsExactly("R-1", "R-3", "R-5");
        assertThat(ReferenceEvaluator.fire(set.rules(), facts)).isEqualTo(firings);
    }

    @Test
    void aRuleThatMultipliesFactsIsStoppedBeforeItCosts() {
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            facts.add(new Voice("p" + i, "A", false, i));
        }
        KnowledgeBase wild = KnowledgeBase.of(
                rules("Voice( $id : matter ) Voice( count > 0 ) Voice( count > 1 )"), Facts.MATTERS, rule -> true);
        assertThatThrownBy(() -> wild.fire(facts))
                .isInstanceOf(RuleTooCostly.class)
                .hasMessageContaining("rule R-0 would compare too many combinations of facts (at most 20000000");
        KnowledgeBase joined = KnowledgeBase.of(
                rules(
                        "Voice( $id : matter ) Voice( matter == $id, count > 0 ) Voice( matter == $id ) not Span( matter == $id )"),
                Facts.MATTERS,
                rule -> true);
        assertThat(joined.fire(facts)).hasSize(999);
    }

    @Test
    void allRulesTogetherAreBoundedToo() {
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            facts.add(new Voice("p" + i, "A", false, i));
        }
        String[] pairs = Collections.nCopies(60, "Voice( $id : matter ) Voice( count > 0, planned == false )")
                .toArray(String[]::new);
        assertThatThrownBy(() -> KnowledgeBase.of(rules(pairs), Facts.MATTERS, rule -> true)
                        .fire(facts))
                .isInstanceOf(RuleTooCostly.class);
        assertThatThrownBy(() -> KnowledgeBase.of(
                                rules("Voice( $id : matter ) Voice( count >= 0 ) exists Voice()"),
                                Facts.MATTERS,
                                rule -> true)
                        .fire(Stream.concat(facts.stream(), facts.stream().map(KnowledgeBaseTest::again))
                                .toList()))
                .as("1,200 × 1,200 ways to hold")
                .isInstanceOf(RuleTooCostly.class);
    }

    private static Voice again(Record fact) {
        Voice voice = (Voice) fact;
        return new Voice(voice.matter(), "B", voice.planned(), voice.count());
    }

    @Test
    void theReferenceEvaluatorIsBoundedAsWell() {
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            facts.add(new Voice("p" + i, "A", false, i));
        }
        Rule silent = rules("Voice( $id : matter ) Voice( $a : count ) Voice( count < 0 )")
                .rules()
                .get(0);
        assertThatThrownBy(() -> ReferenceEvaluator.explain(silent, facts)).isInstanceOf(RuleTooCostly.class);
        assertThatThrownBy(() -> RuleWalk.of(silent, facts)).isInstanceOf(RuleTooCostly.class);
        Rule wild = rules("Voice( $id : matter ) Voice( $a : count )").rules().get(0);
        assertThatThrownBy(() -> ReferenceEvaluator.fire(List.of(wild), facts)).isInstanceOf(RuleTooCostly.class);
    }

    @Test
    void manyThreadsShareOneBase() throws Exception {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(new RandomRules(11).table(80))), Facts.LINES);
        KnowledgeBase base = KnowledgeBase.of(set, Facts.LINES, rule -> true);
        List<List<Record>> batches = new ArrayList<>();
        RandomFacts random = new RandomFacts(Facts.LINES, set.rules(), 11);
        for (int i = 0; i < 8; i++) {
            batches.add(random.next(300));
        }
        List<List<Firing>> alone = batches.stream().map(base::fire).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Firing>>> tasks = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                batches.forEach(batch -> tasks.add(() -> base.fire(batch)));
            }
            List<Future<List<Firing>>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % batches.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aBatchOfManyEntriesIsFast() {
        RuleSet set =
                RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(new RandomRules(12).table(250))), Facts.LINES);
        KnowledgeBase base = KnowledgeBase.of(set, Facts.LINES, rule -> true);
        List<Record> entries =
                new ArrayList<>(Collections.nCopies(20_000, new Line("kunta", 2_000, 900, "muu", false, List.of())));
        for (int i = 0; i < entries.size(); i++) {
            entries.set(i, new Line("ky", 2_000 + i % 900, 900 + i, "muu", false, List.of()));
        }
        base.fire(entries);
        long start = System.nanoTime();
        base.fire(entries);
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("milliseconds for 20,000 entries against 250 rows")
                .isLessThan(20_000);
    }
}
