package fi.lapsivaaka.print;

import fi.lapsivaaka.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills in a template made for paper and writes it as PDF. */
@Component
public final class PaperWriter {

    private final SpringTemplateEngine templates;
    private final PdfWriter writer;
    private final String style = packed("report.css");
    private final String chartStyle = packed("report-chart.css");

    PaperWriter(SpringTemplateEngine templates, PdfWriter writer) {
        this.templates = templates;
        this.writer = writer;
    }

    /**
     * @param template name of an XHTML template; beside its own variables it finds {@code language}, {@code style} and
     *     {@code chartStyle}
     * @param made when its content was made
     */
    public byte[] write(String template, Map<String, Object> variables, Language language, Instant made) {
        return writer.write(templates.process(template, context(variables, language)), made);
    }

    /**
     * The same with a stamp, which is printed before everything else on the first sheet.
     *
     * @param stamp name of a template of one element
     */
    public byte[] writeStamped(
            String template, String stamp, Map<String, Object> variables, Language language, Instant made) {
        Context context = context(variables, language);
        String page = templates.process(template, context);
        int place = page.indexOf('>', page.indexOf("<body")) + 1;
        return writer.write(page.substring(0, place) + templates.process(stamp, context) + page.substring(place), made);
    }

    private Context context(Map<String, Object> variables, Language language) {
        Context context = new Context(language.locale(), variables);
        context.setVariable("language", language);
        context.setVariable("style", style);
        context.setVariable("chartStyle", chartStyle);
        return context;
    }

    private static String packed(String asset) {
        try (InputStream file = PaperWriter.class.getResourceAsStream("/static/assets/" + asset)) {
            if (file == null) {
                throw new IllegalStateException(asset + " is not packed with the product");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
