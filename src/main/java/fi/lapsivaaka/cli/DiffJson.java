package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Change;
import fi.lapsivaaka.ruleset.RuleSetDiff;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What changed between rule sets, as JSON: an array with one object a rule set. */
final class DiffJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;

    DiffJson(PrintWriter out) {
        this.out = out;
    }

    void print(List<RuleSetDiff> diffs) {
        out.println(
                MAPPER.writeValueAsString(diffs.stream().map(DiffJson::object).toList()));
    }

    private static Map<String, Object> object(RuleSetDiff diff) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", diff.before());
        json.put("after", diff.after());
        json.put("changes", diff.changes().stream().map(DiffJson::change).toList());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", code(change.kind()));
        json.put("subject", code(change.subject()));
        json.put("id", change.id());
        json.put("what", change.what());
        json.put("before", change.before());
        json.put("after", change.after());
        return json;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
