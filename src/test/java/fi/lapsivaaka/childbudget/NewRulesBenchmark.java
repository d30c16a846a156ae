package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.database.TestDatabase;
import fi.lapsivaaka.ledger.BenchmarkLedger;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ruleset.EditedRuleSet;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes until views show what new rules say of a city's keys. Each round takes other rules in force: one share
 * is changed. docs/performance.md tells how to run it.
 */
public final class NewRulesBenchmark {

    private static final String LIBRARIES =
            "\"population\",\"\",\"\",\"\",\"\",\"formula\",\"K_POP\",\"\",\"Kirjastopalvelut";

    private NewRulesBenchmark() {}

    /**
     * @param arguments entries, keys and rounds; a million, two hundred thousand and five where they are not given
     */
    public static void main(String[] arguments) throws IOException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        try (ConfigurableApplicationContext context = BenchmarkLedger.service(TestDatabase.migrated())) {
            LedgerImport taken = context.getBean(LedgerImporter.class)
                    .take(
                            LedgerSource.of(BenchmarkLedger.of(entries, keys)),
                            new LedgerOptions("Koekunta", "", 0, ""),
                            new Origin("Made up", ""));
            System.out.printf(Locale.ROOT, "%,d entries, %,d keys%n", taken.rowCount(), taken.keyCount());
            RulesInForce rules = context.getBean(RulesInForce.class);
            Breakdowns breakdowns = context.getBean(Breakdowns.class);
            JdbcClient client = context.getBean(JdbcClient.class);
            Selection all = new Selection(taken.organisationId(), 2025, Phase.ACTUAL, Map.of());
            double[] seconds = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                String before = figures(client);
                ClassificationRules next = rules(round);
                long start = System.nanoTime();
                rules.take(next);
                if (breakdowns.by(Dimension.SERVICE, all).isEmpty()) {
                    throw new IllegalStateException("no figures");
                }
                seconds[round] = (System.nanoTime() - start) / 1e9;
                System.out.printf(Locale.ROOT, "round %d: %.2f s%n", round + 1, seconds[round]);
                if (!figures(client).startsWith(before)) {
                    throw new IllegalStateException("figures of older rules changed");
                }
            }
            Arrays.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "median %.2f s, slowest %.2f s, heap at most %,d MB%n",
                    seconds[rounds / 2],
                    seconds[rounds - 1],
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** Rules of which one share differs from those that ship and from every other round's. */
    static ClassificationRules rules(int round) {
        return ClassificationRules.read(
                EditedRuleSet.of(
                        ClassificationRules.NAME,
                        "services.drl.csv",
                        LIBRARIES,
                        "\"" + (20 + round) + "\",\"\",\"\",\"\",\"\",\"fixed\",\"K100\",\"\",\"Kirjastopalvelut"),
                Vocabulary.shipped());
    }

    /** What all sums add up to, in the order their methods came. */
    private static String figures(JdbcClient client) {
        return String.join("", client.sql("""
                        select count(*) || ' ' || sum(total_cents) || ' ' || sum(child_cents) || ' '
                            || md5(string_agg(cell.id || ' ' || child_cents, ',' order by cell.id)) || ';'
                        from child_budget_sum cell join classification_method method on method.id = method_id
                        group by method.id, created_at order by created_at
                        """).query(String.class).list());
    }
}
