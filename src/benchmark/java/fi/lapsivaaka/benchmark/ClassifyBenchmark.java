package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/**
 * From ledger keys to classifications with the shipped tables: names read, rows found, shares told. Keys are all
 * different; rows are many to a key.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 1, time = 10)
public class ClassifyBenchmark {

    private static final int KEYS = 100_000;
    private static final int ROWS = 1_000_000;
    private static final int BATCH = 4_096;

    /** Different keys: units named after services, with class or without, any account, year and industry. */
    @State(Scope.Benchmark)
    public static class Ledger {

        private final Vocabulary vocabulary = Vocabulary.shipped();
        private final ClassificationRules rules = ClassificationRules.shipped();
        private final List<LedgerKey> keys = keys(vocabulary.services());
        private final List<LedgerKey> rowKeys = new ArrayList<>();
        private Classifier fresh;
        private final Classifier learned = classifier();

        @Setup
        public void rows() {
            Random random = new Random(7);
            while (rowKeys.size() < ROWS) {
                LedgerKey key = keys.get(random.nextInt(KEYS));
                for (int entries = 1 + random.nextInt(20); entries > 0; entries--) {
                    rowKeys.add(key);
                }
            }
            inBatches(learned, keys);
        }

        @Setup(Level.Invocation)
        public void forget() {
            fresh = classifier();
        }

        private Classifier classifier() {
            return rules.classifier(rules.settings().usual(), vocabulary);
        }

        private static List<LedgerKey> keys(List<Service> services) {
            Random random = new Random(5);
            Set<LedgerKey> keys = new LinkedHashSet<>();
            while (keys.size() < KEYS) {
                Service service = services.get(random.nextInt(services.size()));
                String name = random.nextBoolean()
                        ? service.name().fi()
                        : service.name().sv();
                keys.add(new LedgerKey(
                        "Oulu",
                        random.nextInt(4) == 0 ? "hva" : "kunta",
                        "",
                        "",
                        Integer.toString(random.nextInt(3_000)),
                        name + ' ' + random.nextInt(20),
                        random.nextInt(3) == 0 ? "" : service.serviceClass(),
                        "",
                        Integer.toString(4_000 + random.nextInt(4_000)),
                        "",
                        "",
                        random.nextInt(3) == 0 ? Integer.toString(84_000 + random.nextInt(6_000)) : "",
                        "",
                        2020 + random.nextInt(5)));
            }
            return List.copyOf(keys);
        }
    }

    private static List<Classification> inBatches(Classifier classifier, List<LedgerKey> keys) {
        List<Classification> all = new ArrayList<>(keys.size());
        for (int from = 0; from < keys.size(); from += BATCH) {
            all.addAll(classifier.classify(keys.subList(from, Math.min(from + BATCH, keys.size()))));
        }
        return all;
    }

    @Benchmark
    @OperationsPerInvocation(KEYS)
    public Object distinctKeys(Ledger ledger, CpuTime cpu) {
        return cpu.of(KEYS, () -> inBatches(ledger.fresh, ledger.keys));
    }

    /** The children's euros and the euros of each level of a million rows whose keys are known. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object rowsOfKnownKeys(Ledger ledger, CpuTime cpu) {
        return cpu.of(ROWS, () -> cents(ledger));
    }

    private static long cents(Ledger ledger) {
        long cents = 0;
        for (int from = 0; from < ROWS; from += BATCH) {
            int to = Math.min(from + BATCH, ROWS);
            for (Classification found : ledger.learned.classify(ledger.rowKeys.subList(from, to))) {
                Money amount = new Money(from + 1L);
                cents += found.child(amount).cents();
                for (Money part : found.levels(amount).values()) {
                    cents += part.cents();
                }
            }
        }
        return cents;
    }
}
