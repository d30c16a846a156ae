package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** {@code kill -9} while a file is taken in: nothing of it is there, and the next start says so in every language. */
class KilledImportIT {

    private static final String TAKE = "take=true&source=Testi";

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient client = JdbcClient.create(database.dataSource());

    @TempDir
    Path data;

    @Test
    void keepsNothingAndSaysSo() throws Exception {
        String address;
        List<String> figures;
        try (ChildJava first = service()) {
            address = address(first);
            FormClient browser = new FormClient(address, Site.EXPERT);
            HttpResponse<String> good =
                    handOver(browser, address, "kunta;vuosi;tulosalue;toteuma\nVeteli;2019;Lukio;5\n");
            assertThat(take(browser, good).uri().getPath()).doesNotContain("/files/");
            figures = figures();
            HttpResponse<String> second = handOver(
                    browser,
                    address,
                    "kunta;vuosi;tulosalue;toteuma\nVeteli;2020;Lukio;5\nVeteli;2020;Perusopetus;7\n");
            address = second.uri().getPath().substring(3);

            try (Connection holding = database.dataSource().getConnection();
                    Statement statement = holding.createStatement()) {
                holding.setAutoCommit(false);
                statement.execute("lock table ledger_import in exclusive mode");
                take(browser, second);
                awaitImportThatHasWrittenItsEntries();
                first.kill();
            }
        }
        assertThat(figures()).isEqualTo(figures);

        try (ChildJava again = service()) {
            String service = address(again);
            FormClient browser = new FormClient(service, Site.EXPERT);
            for (Language language : Language.values()) {
                HttpResponse<String> page = browser.open(URI.create(service + "/" + language.code() + address));
                assertThat(HtmlUtils.htmlUnescape(page.body()))
                        .contains(word(language, "imports.state.interrupted"))
                        .contains(word(language, "imports.notice.interrupted"));
            }
            assertThat(figures()).isEqualTo(figures);
            assertThat(take(browser, browser.open(URI.create(service + "/fi" + address)))
                            .uri()
                            .getPath())
                    .doesNotContain("/files/");
        }
        assertThat(number("select count(*) from ledger_import")).isEqualTo(2);
        assertThat(number("select sum(total_cents)::bigint from child_budget_sum"))
                .isEqualTo(17_00);
    }

    private ChildJava service() throws IOException {
        return ChildJava.run(
                LapsivaakaApplication.class,
                "--server.port=0",
                "--lapsivaaka.demo=false",
                "--lapsivaaka.data=" + data,
                "--lapsivaaka.sign-in.practice-with-external-database=true",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    private static String address(ChildJava service) throws IOException {
        return "http://localhost:"
                + service.awaitLine("Lapsivaaka: http://localhost:").replaceAll("\\D.*", "");
    }

    private static String word(Language language, String key) {
        return ResourceBundle.getBundle("messages", language.locale())
                .getString(key)
                .replace("''", "'");
    }

    private List<String> figures() {
        return List.of("ledger_import", "ledger_key", "ledger_amount", "child_budget_line", "child_budget_sum").stream()
                .map(table -> table + " " + number("select count(*) from " + table))
                .toList();
    }

    private long number(String query) {
        return client.sql(query).query(Long.class).single();
    }

    private void awaitImportThatHasWrittenItsEntries() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (number("select count(*) from pg_locks where not granted and relation = 'ledger_import'::regclass")
                == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static HttpResponse<String> handOver(FormClient browser, String service, String content) {
        return browser.handOver(
                URI.create(service + "/fi/imports/files"),
                "veteli.csv",
                () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> take(FormClient browser, HttpResponse<String> page) throws Exception {
        HttpResponse<String> now = browser.post(page.uri(), TAKE);
        for (int i = 0; i < 100 && now.body().contains("id=\"progress-title\"") && !isHeld(); i++) {
            Thread.sleep(100);
            now = browser.open(now.uri());
        }
        return now;
    }

    private boolean isHeld() {
        return number("select count(*) from pg_locks where mode = 'ExclusiveLock' and granted"
                        + " and relation = 'ledger_import'::regclass")
                > 0;
    }
}
