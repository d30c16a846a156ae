package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ruleset.EditedRuleSet;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Other rules come in force while the service runs. */
@SpringBootTest
@PostgresTest
@DirtiesContext
class NewRulesIT {

    private static final ClassificationRules SHIPPED = ClassificationRules.shipped();

    private static final ClassificationRules EDITED = ClassificationRules.read(
            EditedRuleSet.of(
                    ClassificationRules.NAME,
                    "services.drl.csv",
                    "\"population\",\"\",\"\",\"\",\"\",\"formula\",\"K_POP\",\"\",\"Kirjastopalvelut",
                    "\"50\",\"\",\"\",\"\",\"\",\"fixed\",\"K100\",\"\",\"Kirjastopalvelut"),
            Vocabulary.shipped());

    private static final String LIBRARY = "kunta;vuosi;palveluluokka;kustannuspaikan nimi;toteuma\n";

    @Autowired
    private RulesInForce rules;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private LedgerLines lines;

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient client;

    /** The tests of Spring give every method a request of its own. */
    @BeforeEach
    void withoutARequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @AfterEach
    void shippedRulesAgain() {
        RequestContextHolder.resetRequestAttributes();
        rules.take(SHIPPED);
    }

    private LedgerImport take(String organisation) throws IOException {
        return importer.take(
                LedgerSource.of("a.csv", content(organisation)), LedgerOptions.none(), new Origin("Testiaineisto", ""));
    }

    private static byte[] content(String organisation) {
        return (LIBRARY + organisation + ";2020;3500;Pääkirjasto;100\n").getBytes(StandardCharsets.UTF_8);
    }

    private Money child(LedgerImport taken) {
        return budgets.table(taken.organisationId(), 2020, Phase.ACTUAL)
                .orElseThrow()
                .total()
                .child();
    }

    /** All figures of the rules that ship. */
    private String figures() {
        return client.sql("""
                        select count(*) || ' ' || sum(total_cents) || ' ' || sum(child_cents) || ' '
                            || md5(string_agg(child_budget_sum.id || ' ' || child_cents, ',' order by child_budget_sum.id))
                        from child_budget_sum join classification_method method on method.id = method_id
                        where rule_set_sha256 = :sha256
                        """)
                .param("sha256", SHIPPED.ruleSet().sha256())
                .query(String.class)
                .single();
    }

    @Test
    void showsTheirFiguresAndKeepsThoseOfTheRulesBefore() throws IOException {
        LedgerImport taken = take("Soini");
        Money before = child(taken);
        String kept = figures();

        rules.take(EDITED);

        assertThat(child(taken)).isEqualTo(new Money(50_00)).isNotEqualTo(before);
        assertThat(rules.now().ruleSetSha256()).isEqualTo(EDITED.ruleSet().sha256());
        assertThat(figures()).isEqualTo(kept);
        LedgerLine line = lines.lines(new Selection(taken.organisationId(), 2020, Phase.ACTUAL, Map.of()), 0)
                .get(0);
        assertThat(line.child()).isEqualTo(new Money(50_00));

        rules.take(SHIPPED);

        assertThat(child(taken)).isEqualTo(before);
    }

    @Test
    void changesNoTotalOfAnyOrganisation() {
        Map<String, Money> before = totals();

        rules.take(EDITED);

        assertThat(totals()).isEqualTo(before).hasSizeGreaterThan(3);
    }

    private Map<String, Money> totals() {
        Map<String, Money> totals = new TreeMap<>();
        for (Organisation organisation : organisations.findAll()) {
            for (BudgetYear year : budgets.years(organisation.id())) {
                for (Phase phase : year.phases()) {
                    Breakdown all = breakdowns
                            .by(Dimension.LEVEL, new Selection(organisation.id(), year.year(), phase, Map.of()))
                            .orElseThrow();
                    totals.put(
                            organisation.code() + " " + year.year() + " " + phase,
                            all.total().total());
                }
            }
        }
        return totals;
    }

    @Test
    void aPageIsMadeWithOneMethodFromItsBeginningToItsEnd() throws IOException {
        LedgerImport taken = take("Evijärvi");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        Money begun = child(taken);

        rules.take(EDITED);

        assertThat(child(taken)).isEqualTo(begun);
        RequestContextHolder.resetRequestAttributes();
        assertThat(child(taken)).isEqualTo(new Money(50_00));
    }

    @Test
    void anImportUnderWayIsCountedWithThemToo() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        LedgerSource slow = new LedgerSource() {
            private int opened;

            @Override
            public String name() {
                return "slow.csv";
            }

            @Override
            public InputStream open() {
                InputStream stream = new ByteArrayInputStream(content("Kuortane"));
                return ++opened < 3 ? stream : new Gate(stream, read, goOn);
            }
        };
        try (Closing thread = new Closing()) {
            Future<LedgerImport> importing = thread.service.submit(
                    () -> importer.take(slow, LedgerOptions.none(), new Origin("Testiaineisto", "")));
            assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();
            rules.take(EDITED);
            goOn.countDown();

            assertThat(child(importing.get())).isEqualTo(new Money(50_00));
        }
    }

    /** Waits before its end. */
    private static final class Gate extends FilterInputStream {
        private final CountDownLatch read;
        private final CountDownLatch goOn;

        Gate(InputStream stream, CountDownLatch read, CountDownLatch goOn) {
            super(stream);
            this.read = read;
            this.goOn = goOn;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                read.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return count;
        }
    }

    private static final class Closing implements AutoCloseable {
        private final ExecutorService service = Executors.newSingleThreadExecutor();

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
