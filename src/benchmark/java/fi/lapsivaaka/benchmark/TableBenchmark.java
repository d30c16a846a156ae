package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import fi.lapsivaaka.ruleset.Rule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Distinct entries a second that are told their rows in a table of 500 rows, by ours and by other ways. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 1, time = 10)
public class TableBenchmark {

    private static final int ROWS = 500;
    private static final int MANY = 100_000;
    private static final int NAMES = 3_000;
    private static final int SOME = 1_000;
    private static final int FEW = 50;

    /** The table and different entries; makes sure that an evaluator tells what the linear scan tells. */
    @State(Scope.Benchmark)
    public static class Task {

        final Table table = Table.of(ROWS, 20_261_121);
        final List<Entry> entries = table.entries(MANY, NAMES, 4);
        final List<Entry> strangers = table.entries(MANY, MANY, 5);

        <E extends Evaluator> E checked(E evaluator, int number) {
            List<Entry> some = entries.subList(0, number);
            List<String> expected = new LinearScan(table).firstRows(some);
            if (!evaluator.firstRows(some).equals(expected)) {
                throw new IllegalStateException(evaluator.getClass().getSimpleName() + " tells other rows");
            }
            if (expected.stream().filter(String::isEmpty).count() > number / 2) {
                throw new IllegalStateException("too few entries have a row");
            }
            return evaluator;
        }
    }

    /** Ours, without any memory of the entries. */
    @State(Scope.Benchmark)
    public static class Ours {

        private OurRowIndex index;

        @Setup
        public void check(Task task) {
            index = task.checked(new OurRowIndex(task.table), MANY);
            HandCodedIndex other = new HandCodedIndex(task.table);
            List<List<String>> rows = index.allRows(task.entries).stream()
                    .map(held -> held.stream().map(Rule::id).toList())
                    .toList();
            if (!rows.equals(other.allRows(task.entries))) {
                throw new IllegalStateException("not the same rows");
            }
        }

        @Setup(Level.Invocation)
        public void forget() {
            index.forget();
        }
    }

    @State(Scope.Benchmark)
    public static class ByHand {

        private HandCodedIndex index;

        @Setup
        public void check(Task task) {
            index = task.checked(new HandCodedIndex(task.table), MANY);
        }
    }

    @State(Scope.Benchmark)
    public static class Linear {

        private LinearScan scan;

        @Setup
        public void check(Task task) {
            scan = new LinearScan(task.table);
        }
    }

    @State(Scope.Benchmark)
    public static class Drools {

        private OneRuleARow rules;

        @Setup
        public void check(Task task) {
            rules = task.checked(new OneRuleARow(task.table), MANY);
        }
    }

    @State(Scope.Benchmark)
    public static class Openl {

        private OpenlTablets tablets;

        @Setup
        public void check(Task task) {
            tablets = task.checked(new OpenlTablets(task.table), SOME);
        }
    }

    @State(Scope.Benchmark)
    public static class Dmn {

        private KieDmn dmn;

        @Setup
        public void check(Task task) {
            dmn = task.checked(new KieDmn(task.table), FEW);
        }
    }

    @State(Scope.Benchmark)
    public static class Easy {

        private EasyRules rules;

        @Setup
        public void check(Task task) {
            rules = task.checked(new EasyRules(task.table), SOME);
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object oursAllRows(Task task, Ours ours, CpuTime cpu) {
        return cpu.of(MANY, () -> ours.index.allRows(task.entries));
    }

    /** The worst case: hardly two entries whose names speak of the same things. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object oursAllRowsOfStrangers(Task task, Ours ours, CpuTime cpu) {
        return cpu.of(MANY, () -> ours.index.allRows(task.strangers));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object handCodedAllRows(Task task, ByHand hand, CpuTime cpu) {
        return cpu.of(MANY, () -> hand.index.allRows(task.entries));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object handCodedFirstRow(Task task, ByHand hand, CpuTime cpu) {
        return cpu.of(MANY, () -> hand.index.firstRows(task.entries));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object linearScan(Task task, Linear linear, CpuTime cpu) {
        return cpu.of(MANY, () -> linear.scan.firstRows(task.entries));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Object droolsOneRuleARow(Task task, Drools drools, CpuTime cpu) {
        return cpu.of(MANY, () -> drools.rules.firstRows(task.entries));
    }

    @Benchmark
    @OperationsPerInvocation(SOME)
    public Object openlTablets(Task task, Openl openl, CpuTime cpu) {
        return cpu.of(SOME, () -> openl.tablets.firstRows(task.entries.subList(0, SOME)));
    }

    @Benchmark
    @OperationsPerInvocation(SOME)
    public Object easyRules(Task task, Easy easy, CpuTime cpu) {
        return cpu.of(SOME, () -> easy.rules.firstRows(task.entries.subList(0, SOME)));
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public Object kieDmn(Task task, Dmn dmn, CpuTime cpu) {
        return cpu.of(FEW, () -> dmn.dmn.firstRows(task.entries.subList(0, FEW)));
    }
}
