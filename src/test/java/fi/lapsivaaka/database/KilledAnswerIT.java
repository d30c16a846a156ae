package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} right after an answer was told to be saved: the next start has it. */
class KilledAnswerIT {

    private static final String SENTENCE = "Kone korvaa samanlaisen, eikä koulureittien hoito muutu.";
    private static final String DRAFT =
            "§ 61 Traktorin hankinta\n\nTeiden hoitoon hankitaan traktori, joka korvaa vanhan"
                    + " koneen. Hinta on 184 300 euroa.\n\nPäätösehdotus: Tekninen lautakunta hyväksyy tarjouksen.";

    private final TestDatabase database = TestDatabase.migrated();

    @TempDir
    Path data;

    @Test
    void whatWasToldToBeSavedIsThere() throws Exception {
        String work;
        try (ChildJava first = service()) {
            String address = address(first);
            FormClient browser = new FormClient(address, Site.PREPARER);
            HttpResponse<String> check = browser.post(
                    URI.create(address + "/fi/checks"), "organisation=kunta&figures=&text=" + encoded(DRAFT));
            assertThat(check.statusCode()).isEqualTo(200);
            work = check.uri().getPath() + "/assessment";
            save(browser, address + work, "S-03", "no");
            HttpResponse<String> saved = save(browser, address + work, "S-12", SENTENCE);
            assertThat(saved.body()).contains("\"state\":\"KEPT\"");
            first.kill();
        }

        try (ChildJava again = service()) {
            String address = address(again);
            HttpResponse<String> step =
                    new FormClient(address, Site.PREPARER).open(URI.create(address + work + "/screening/result"));
            assertThat(step.body()).contains(SENTENCE);
        }
    }

    private static HttpResponse<String> save(FormClient browser, String work, String question, String value) {
        return browser.post(
                URI.create(work + "/answers/" + question),
                question + "=" + encoded(value) + "&based-on." + question + "=0");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
}
