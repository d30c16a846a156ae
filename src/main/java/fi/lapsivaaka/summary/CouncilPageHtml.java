package fi.lapsivaaka.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The council's page as one HTML file that needs nothing beside it: no server, no stylesheet, no script. */
public final class CouncilPageHtml {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = style();

    public CouncilPageHtml() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(CouncilPageHtml.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    public String render(CouncilPage page) {
        Context context = new Context(page.language().locale());
        context.setVariable("page", page);
        context.setVariable("style", style);
        return engine.process("council-file", context);
    }

    private static String style() {
        try (InputStream file = CouncilPageHtml.class.getResourceAsStream("/static/assets/council.css")) {
            if (file == null) {
                throw new IllegalStateException("the council page's stylesheet is not packed with the product");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
