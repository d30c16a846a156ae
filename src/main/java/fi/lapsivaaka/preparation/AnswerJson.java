package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, always with their keys in the same order: {@code {"parts":{},"rows":[],"values":["yes"]}}. */
final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    static String write(Answer answer) {
        return MAPPER.writeValueAsString(tree(answer));
    }

    /** The same as maps and lists, to be part of something larger. */
    static Map<String, Object> tree(Answer answer) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("values", answer.values());
        tree.put("parts", new TreeMap<>(answer.parts()));
        tree.put("rows", answer.rows().stream().map(TreeMap::new).toList());
        return tree;
    }

    static Answer read(String json) {
        return read(MAPPER.readTree(json));
    }

    static Answer read(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.asString()));
        List<Map<String, String>> rows = new ArrayList<>();
        node.path("rows").forEach(row -> rows.add(cells(row)));
        return new Answer(values, cells(node.path("parts")), rows);
    }

    private static Map<String, String> cells(JsonNode node) {
        Map<String, String> cells = new LinkedHashMap<>();
        node.properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
        return cells;
    }
}
