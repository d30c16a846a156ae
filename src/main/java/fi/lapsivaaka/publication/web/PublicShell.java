package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Fills in templates of public pages: the frame of every page, but nothing of whoever asks. */
@Component
class PublicShell {

    /** Where in a template the frozen page goes. */
    private static final String PLACE = "<div id=\"frozen\"></div>";

    private final SpringTemplateEngine templates;

    PublicShell(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** A link to the page in one language. */
    public record Tongue(String code, String name, String path, boolean current) {}

    /** @param path without the language */
    String render(
            String template,
            Map<String, Object> variables,
            String path,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("lang", language.code());
        all.put("languages", tongues(path, language));
        return templates.process(
                template,
                new WebContext(
                        JakartaServletWebApplication.buildApplication(request.getServletContext())
                                .buildExchange(request, response),
                        language.locale(),
                        all));
    }

    /** Puts what was frozen into its place. It was written by our own templates, with every text escaped. */
    static String withFrozen(String page, String file) {
        int begin = file.indexOf("<main>");
        int end = file.lastIndexOf("</main>");
        int place = page.indexOf(PLACE);
        if (begin < 0 || end < begin || place < 0) {
            throw new IllegalStateException("no page to show, or no place for it");
        }
        return page.substring(0, place)
                + file.substring(begin + "<main>".length(), end)
                + page.substring(place + PLACE.length());
    }

    private static List<Tongue> tongues(String path, Language current) {
        return Arrays.stream(Language.values())
                .map(language -> new Tongue(
                        language.code(),
                        switch (language) {
                            case FI -> "Suomi";
                            case SV -> "Svenska";
                            case EN -> "English";
                        },
                        "/" + language.code() + path,
                        language == current))
                .toList();
    }
}
