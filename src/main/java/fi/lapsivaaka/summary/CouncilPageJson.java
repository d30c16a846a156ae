package fi.lapsivaaka.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The council's page for other systems; its shape is published at {@link #SCHEMA}. */
public final class CouncilPageJson {

    /** Address of the schema, without the host. */
    public static final String SCHEMA = "/assets/council-page.schema.json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String render(CouncilPage page, String agendaText, ChildText childText) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("language", page.language().code());
        json.put("title", page.title());
        json.put("practice", page.notice() != null);
        json.put("need", page.need());
        json.put("readiness", page.readiness());
        json.put("answers", page.answers());
        json.put("sections", page.sections());
        json.put("agendaText", agendaText);
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("text", childText.text());
        child.put("lix", childText.lix());
        child.put("points", childText.points());
        json.put("childText", child);
        json.put("footer", page.footer());
        json.put("otherLanguages", page.foreign());
        return MAPPER.writeValueAsString(json);
    }
}
