package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.ruleset.Facts.Line;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RowIndexTest {

    private static final RuleSet SET =
            RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(new RandomRules(21).table(120))), Facts.LINES);

    private static Line line(String organisation, long serviceClass, long account) {
        return new Line(organisation, serviceClass, account, "muu", false, List.of());
    }

    private static List<List<Rule>> byReference(List<? extends Record> facts) {
        List<List<Rule>> rows = new ArrayList<>();
        for (Record fact : facts) {
            rows.add(ReferenceEvaluator.fire(SET.rules(), List.of(fact)).stream()
                    .map(Firing::rule)
                    .toList());
        }
        return rows;
    }

    @Test
    void theSameRowsHoldAsOneFactAtATimeTellsWhateverIsKnownAlready() {
        RowIndex index = RowIndex.of(SET, Facts.LINES, row -> true);
        RandomFacts random = new RandomFacts(Facts.LINES, SET.rules(), 3);
        for (int batch = 1; batch < 200; batch = batch * 2 + 1) {
            List<Record> facts = random.next(batch);
            assertThat(index.find(facts)).isEqualTo(byReference(facts));
        }
        List<Record> alone = random.next(1);
        assertThat(RowIndex.of(SET, Facts.LINES, row -> true).find(alone)).isEqualTo(byReference(alone));
    }

    @Test
    void numbersAroundEveryCellAreToldApart() {
        List<Line> lines = new ArrayList<>();
        for (long number : new long[] {
            Long.MIN_VALUE, -1, 0, 1, 2, 3, 4, 2998, 2999, 3000, 3001, 3002, 3099, 3100, 3101, 3102, Long.MAX_VALUE
        }) {
            lines.add(line("kunta", number, 1));
            lines.add(line("kunta", 3_000, number));
        }
        assertThat(RowIndex.of(SET, Facts.LINES, row -> true).find(lines)).isEqualTo(byReference(lines));
    }

    @Test
    void onlyChosenRowsAreFound() {
        Line line = line("kunta", 3_000, 1);
        List<Rule> all =
                RowIndex.of(SET, Facts.LINES, row -> true).find(List.of(line)).get(0);
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(RowIndex.of(
                                SET,
                                Facts.LINES,
                                row -> row.order() != all.get(1).order())
                        .find(List.of(line))
                        .get(0))
                .hasSize(all.size() - 1)
                .doesNotContain(all.get(1));
        assertThat(RowIndex.of(SET, Facts.LINES, row -> false).find(List.of(line)))
                .containsExactly(List.of());
    }

    @Test
    @SuppressWarnings("NullAway")
    void factsThatNoRowCanSpeakAboutAreRefused() {
        RowIndex index = RowIndex.of(SET, Facts.LINES, row -> true);
        assertThatThrownBy(() -> index.find(List.of(new Parameter("notice", 14))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row may speak about");
        assertThatThrownBy(() -> index.find(List.of(new Line("kunta", 1, 1, null, false, List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact Line has null in name");
        RuleSet findings = RuleSet.read(
                RuleSource.memory(
                        TestRuleSets.ofDrl(
                                TestRuleSets.HEAD
                                        + "rule \"R-1\" when Matter( $id : id ) then insertLogical( new Remark( \"R-1\", $id ) ); end")),
                Facts.MATTERS);
        assertThatThrownBy(() -> RowIndex.of(findings, Facts.MATTERS, row -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not made for tables");
    }

    /** Far slower than it is; what would fail here has lost the idea of the index. */
    @Test
    void rowsAreFoundSeveralTimesFasterThanByFiringEveryFact() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(line(i % 2 == 0 ? "kunta" : "hva", 2_950 + i % 200, i % 7));
        }
        KnowledgeBase base = KnowledgeBase.of(SET, Facts.LINES, row -> true);
        RowIndex index = RowIndex.of(SET, Facts.LINES, row -> true);
        long fired = cpu(() -> base.fire(lines));
        long found = cpu(() -> index.find(lines));
        assertThat(fired).as("against %s ns", found).isGreaterThan(4 * found);
    }

    private static long cpu(Runnable work) {
        work.run();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    @Test
    void manyThreadsShareOneIndex() throws Exception {
        RowIndex shared = RowIndex.of(SET, Facts.LINES, row -> true);
        RandomFacts random = new RandomFacts(Facts.LINES, SET.rules(), 5);
        List<List<Record>> batches = new ArrayList<>();
        List<Callable<List<List<Rule>>>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Record> batch = random.next(i % 2 == 0 ? 60 : 1);
            batches.add(batch);
            tasks.add(() -> shared.find(batch));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<List<Rule>>>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(byReference(batches.get(i)));
            }
        } finally {
            threads.shutdown();
        }
    }
}
