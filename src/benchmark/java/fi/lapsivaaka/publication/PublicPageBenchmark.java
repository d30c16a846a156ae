package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.database.TestDatabase;
import fi.lapsivaaka.summary.CouncilTextSource;
import fi.lapsivaaka.summary.CouncilTexts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many published pages the service gives a second, and how long each takes, asked by another Java process over HTTP.
 * docs/performance.md tells how to run it.
 */
public final class PublicPageBenchmark {

    private static final Path DRAFT = Path.of("src/test/resources/journeys/fee-change.fi.txt");
    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

    private PublicPageBenchmark() {}

    /** @param arguments requests a second and seconds; 500 and 30 where they are not given */
    public static void main(String[] arguments) throws Exception {
        String rate = arguments.length > 0 ? arguments[0] : "500";
        String seconds = arguments.length > 1 ? arguments[1] : "30";
        TestDatabase database = TestDatabase.migrated();
        try (ConfigurableApplicationContext service = SpringApplication.run(
                LapsivaakaApplication.class,
                "--server.port=0",
                "--lapsivaaka.sign-in.practice-with-external-database=true",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            String address = "http://localhost:" + port;
            publish(service, address);
            Process load = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            PublicPageLoad.class.getName(),
                            address,
                            rate,
                            seconds)
                    .inheritIO()
                    .start();
            if (load.waitFor() != 0) {
                throw new IllegalStateException("the load could not be made");
            }
        }
    }

    /** Writes a publication as it would be after two signatures; what is measured begins behind that. */
    private static void publish(ConfigurableApplicationContext service, String address) throws Exception {
        String check = new FormClient(address, Site.PREPARER)
                .post(
                        URI.create(address + "/fi/checks"),
                        "organisation=kunta&figures=X01&text="
                                + URLEncoder.encode(Files.readString(DRAFT), StandardCharsets.UTF_8))
                .uri()
                .getPath();
        UUID draft = UUID.fromString(check.replaceAll(".*/", ""));
        Map<Language, CouncilTexts> pages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            pages.put(language, service.getBean(CouncilTextSource.class).write(draft, language));
        }
        Details details = new Details(
                UUID.randomUUID(),
                "X01",
                new LocalizedText("Esimerkkilä", "Exempelby", "Exampleton"),
                address + "/{language}/published/X01/2026-1",
                DAY,
                "2026-11-22",
                new RuleSetVersion("child-impact", "1.0.0", "ab".repeat(32)),
                "ab".repeat(32),
                List.of(),
                List.of(),
                false,
                List.of(),
                0);
        List<FrozenFile> files = service.getBean(Freezer.class).freeze(pages, details);
        JdbcClient client = service.getBean(JdbcClient.class);
        UUID assessment = UUID.randomUUID();
        client.sql("""
                        insert into assessment (id, proposal_id, rule_set_id, rule_set_version, rule_set_sha256, result, trace,
                            created_at)
                        values (:id, :draft, 'child-impact', '1.0.0', repeat('a', 64), '{}', '{}', now())
                        """).param("id", assessment).param("draft", draft).update();
        client.sql("""
                        insert into publication (id, organisation_id, year, number, proposal_id, assessment_id, matter_id,
                            title, practice, address, record, record_sha256, checked, published_by, published_at)
                        select :id, owner_id, 2026, 1, id, :assessment, id, name, true, :address, '{}', repeat('a', 64), '[]',
                            author_id, now()
                        from proposal where id = :draft
                        """)
                .param("id", details.id())
                .param("assessment", assessment)
                .param("address", address)
                .param("draft", draft)
                .update();
        files.forEach(file -> client.sql("""
                        insert into publication_file (publication_id, language, kind, byte_count, sha256, content)
                        values (:id, :language, :kind, :bytes, :sha256, :content)
                        """)
                .param("id", details.id())
                .param("language", file.language().code())
                .param("kind", file.kind().code())
                .param("bytes", file.content().length)
                .param("sha256", file.sha256())
                .param("content", file.content())
                .update());
    }
}
