package fi.lapsivaaka.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.lapsivaaka.database.PostgresTest;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What is true of every page, whatever stands on it. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
@PostgresTest
class FrameIT {

    private static final Map<Integer, String> SWEDISH_TITLES = Map.of(
            400, "Begäran kunde inte behandlas",
            403, "Det här är inte tillåtet",
            404, "Sidan hittades inte",
            405, "Sidan kan inte användas så här",
            413, "Filen är för stor",
            500, "Ett fel inträffade i tjänsten");

    @Autowired
    private MockMvc browser;

    @ParameterizedTest
    @CsvSource({"'sv-FI,sv;q=0.9,en;q=0.8', /sv", "'de,en;q=0.8', /en", "'se,fi;q=0.5', /fi", "'de', /fi", "'', /fi"})
    void theBareAddressLeadsToTheBrowsersLanguage(String wish, String page) throws Exception {
        browser.perform(get("/").header("Accept-Language", wish))
                .andExpect(redirectedUrl(page))
                .andExpect(header().string("Vary", "Accept-Language"));
    }

    @Test
    void withoutAnyWishTheServiceSpeaksFinnish() throws Exception {
        browser.perform(get("/")).andExpect(redirectedUrl("/fi"));
    }

    @ParameterizedTest
    @CsvSource({"fi, Tietoa palvelusta", "sv, Om tjänsten", "en, About the service"})
    void thePathGivesTheLanguageWhateverTheBrowserWants(String language, String heading) throws Exception {
        browser.perform(get("/" + language + "/about").header("Accept-Language", "de"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"" + language + "\""),
                                containsString("<h1>" + heading + "</h1>"),
                                containsString("href=\"/fi/about\""),
                                containsString("href=\"/sv/about\""),
                                containsString("href=\"/en/about\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/de/about", "/fin/about", "/FI/about"})
    void aPageWithoutOneOfTheLanguagesDoesNotExist(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void aPageMayUseNothingButOurOwnFiles() throws Exception {
        browser.perform(get("/fi/about"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'none'"),
                                        containsString("script-src 'self';"),
                                        containsString("style-src 'self';"),
                                        containsString("frame-ancestors 'none'"),
                                        not(containsString("unsafe")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "private, no-cache"))
                .andExpect(content().string(not(containsString("<style"))));
    }

    @Test
    void theTokenOfFormsIsInACookieThatNoScriptReadsAndNoOtherSiteSends() throws Exception {
        browser.perform(get("/fi/sign-in").secure(true))
                .andExpect(cookie().httpOnly("lapsivaaka-form", true))
                .andExpect(cookie().secure("lapsivaaka-form", true))
                .andExpect(cookie().sameSite("lapsivaaka-form", "Lax"));
    }

    @Test
    void noOtherSiteIsLetIn() throws Exception {
        browser.perform(get("/fi/about").header("Origin", "https://elsewhere.example"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @Test
    void aPageOverHttpsAsksTheBrowserToStayThereAndOneOfASessionIsKeptNowhere() throws Exception {
        browser.perform(get("/fi/about").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000; includeSubDomains"));
        browser.perform(get("/fi/about")).andExpect(header().doesNotExist("Strict-Transport-Security"));
        browser.perform(get("/fi/about").with(request -> {
                    request.setRequestedSessionId("any");
                    return request;
                }))
                .andExpect(header().string("Cache-Control", "private, no-store"));
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "403, 403", "404, 404", "405, 405", "413, 413", "500, 500", "418, 400", "503, 500"})
    void anErrorTellsItsStableCodeAndNothingFromInside(int status, int explained) throws Exception {
        browser.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/sv/checks")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .andExpect(status().is(status))
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"sv\""),
                                containsString("LV-" + status),
                                containsString(SWEDISH_TITLES.get(explained)),
                                not(containsString("secret")),
                                not(containsString("Exception")))));
    }

    @Test
    void programsGetTheSameCodeAsAProblem() throws Exception {
        browser.perform(get("/error")
                        .accept(MediaType.APPLICATION_JSON)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("LV-404"))
                .andExpect(jsonPath("$.trace").doesNotExist());
    }

    @ParameterizedTest
    @CsvSource({"cross-site", "same-site"})
    void aFormOfAnotherSiteIsRefused(String site) throws Exception {
        browser.perform(post("/fi/about").header("Sec-Fetch-Site", site)).andExpect(status().isForbidden());
    }

    @Test
    void aFormIsJudgedByItsOriginWhereTheBrowserTellsNoMore() throws Exception {
        browser.perform(post("/fi/about")
                        .with(csrf())
                        .header("Host", "localhost:8080")
                        .header("Origin", "http://evil.example"))
                .andExpect(status().isForbidden());
        browser.perform(post("/fi/about")
                        .with(csrf())
                        .header("Host", "localhost:8080")
                        .header("Origin", "null"))
                .andExpect(status().isForbidden());
        browser.perform(post("/fi/about")
                        .with(csrf())
                        .header("Host", "localhost:8080")
                        .header("Origin", "http://localhost:8080"))
                .andExpect(status().isNotFound());
        browser.perform(post("/fi/about").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void whatWasSentIsNeverLogged(CapturedOutput output) throws Exception {
        browser.perform(get("/fi/child-budget/X01/trend/table.csv").param("who", "Maija Malli"))
                .andExpect(status().isBadRequest());
        browser.perform(get("/fi/child-budget/X01").param("year", "Maija Malli"))
                .andExpect(status().isBadRequest());
        browser.perform(get("/fi/checks/Maija")).andExpect(status().is3xxRedirection());
        assertThat(output.getAll()).doesNotContain("Maija");
    }

    @Test
    void aFormWithoutTheTokenOfItsBrowserIsRefused() throws Exception {
        browser.perform(post("/fi/checks")).andExpect(status().isForbidden());
        browser.perform(post("/fi/checks").with(csrf().useInvalidToken())).andExpect(status().isForbidden());
    }

    @Test
    void readingIsAllowedFromAnywhere() throws Exception {
        browser.perform(get("/fi/about").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isOk());
    }
}
