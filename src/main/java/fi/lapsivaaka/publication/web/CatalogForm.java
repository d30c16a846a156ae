package fi.lapsivaaka.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** In which form a catalogue is given: as JSON-LD, or the same triples as Turtle, which more portals read. */
enum CatalogForm {
    JSON("application/ld+json") {
        @Override
        byte[] write(Map<String, Object> catalog) {
            return MAPPER.writeValueAsBytes(catalog);
        }
    },
    TURTLE("text/turtle;charset=UTF-8") {
        @Override
        byte[] write(Map<String, Object> catalog) {
            return turtle(catalog).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** Key of the prefixes. */
    static final String CONTEXT = "@context";

    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String VALUE = "@value";
    private static final String LANGUAGE = "@language";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String mediaType;

    CatalogForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param catalog JSON-LD as maps, lists and texts, its prefixes under {@link #CONTEXT} */
    abstract byte[] write(Map<String, Object> catalog);

    private static String turtle(Map<String, Object> catalog) {
        StringBuilder text = new StringBuilder();
        if (catalog.get(CONTEXT) instanceof Map<?, ?> prefixes) {
            prefixes.forEach((prefix, address) -> text.append("@prefix ")
                    .append(prefix)
                    .append(": <")
                    .append(address)
                    .append("> .\n"));
        }
        Map<String, Object> waiting = new LinkedHashMap<>();
        waiting.put(String.valueOf(catalog.get(ID)), catalog);
        while (!waiting.isEmpty()) {
            String subject = waiting.keySet().iterator().next();
            Object described = waiting.remove(subject);
            text.append('\n').append(address(subject)).append('\n');
            text.append(properties((Map<?, ?>) described, waiting)).append(" .\n");
        }
        return text.toString();
    }

    /** @param waiting what is described after the subject at hand, by its address */
    private static String properties(Map<?, ?> described, Map<String, Object> waiting) {
        List<String> lines = new ArrayList<>();
        described.forEach((key, value) -> {
            String property = String.valueOf(key);
            if (property.equals(TYPE)) {
                lines.add(0, "    a " + value);
            } else if (!property.startsWith("@")) {
                List<?> values = value instanceof List<?> several ? several : List.of(value);
                if (!values.isEmpty()) {
                    lines.add("    " + property + " "
                            + values.stream().map(one -> object(one, waiting)).collect(Collectors.joining(", ")));
                }
            }
        });
        return String.join(" ;\n", lines);
    }

    private static String object(Object value, Map<String, Object> waiting) {
        if (!(value instanceof Map<?, ?> map)) {
            return literal(String.valueOf(value));
        }
        if (map.containsKey(VALUE)) {
            String suffix = map.containsKey(LANGUAGE)
                    ? "@" + map.get(LANGUAGE)
                    : map.containsKey(TYPE) ? "^^" + map.get(TYPE) : "";
            return literal(String.valueOf(map.get(VALUE))) + suffix;
        }
        if (!map.containsKey(ID)) {
            return "[\n" + properties(map, waiting) + " ]";
        }
        String id = String.valueOf(map.get(ID));
        if (map.size() > 1) {
            waiting.put(id, map);
        }
        return address(id);
    }

    /** Turtle, 2.4: what an address may not hold is written by its number. */
    private static String address(String address) {
        StringBuilder text = new StringBuilder("<");
        address.chars()
                .forEach(one -> text.append(
                        one <= ' ' || "<>\"{}|^`\\".indexOf(one) >= 0
                                ? String.format("\\u%04X", one)
                                : String.valueOf((char) one)));
        return text.append('>').toString();
    }

    private static String literal(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars()
                .forEach(one -> text.append(
                        one < ' ' || one == '"' || one == '\\'
                                ? String.format("\\u%04X", one)
                                : String.valueOf((char) one)));
        return text.append('"').toString();
    }
}
