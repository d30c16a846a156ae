package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service that takes in changed rules for years must not fill up with what it made of the old ones. */
class RebuildTest {

    private static final int REBUILDS = 300;
    private static final RuleSource RULES = RuleSource.memory(TestRuleSets.ofDrl(new RandomRules(31).drl(12)));
    private static final RuleSource ROWS = RuleSource.memory(TestRuleSets.ofTable(new RandomRules(31).table(40)));

    @Test
    void threeHundredRebuildsLeaveNoClassesBehind() {
        rebuild(30);
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loaded = classes.getTotalLoadedClassCount();
        long metaspace = metaspace();

        rebuild(REBUILDS);

        assertThat(classes.getTotalLoadedClassCount() - loaded)
                .as("classes loaded by %s rebuilds", REBUILDS)
                .isLessThan(REBUILDS / 3);
        assertThat(metaspace() - metaspace)
                .as("bytes of metaspace taken by %s rebuilds", REBUILDS)
                .isLessThan(3 << 20);
    }

    private static void rebuild(int times) {
        for (int time = 0; time < times; time++) {
            RuleSet rules = RuleSet.read(RULES, Facts.MATTERS);
            List<Record> facts = new RandomFacts(Facts.MATTERS, rules.rules(), time).next(12);
            KnowledgeBase.of(rules, Facts.MATTERS, rule -> true).fire(facts);
            RuleSet table = RuleSet.read(ROWS, Facts.LINES);
            List<Record> lines = new RandomFacts(Facts.LINES, table.rules(), time).next(12);
            assertThat(RowIndex.of(table, Facts.LINES, row -> true).find(lines)).hasSize(lines.size());
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .findFirst()
                .map(MemoryPoolMXBean::getUsage)
                .orElseThrow()
                .getUsed();
    }
}
