package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Inspections as JSON, an array with one object a rule set. */
final class InspectionJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;

    InspectionJson(PrintWriter out) {
        this.out = out;
    }

    void print(List<Inspection> inspections) {
        out.println(MAPPER.writeValueAsString(
                inspections.stream().map(InspectionJson::object).toList()));
    }

    private static Map<String, Object> object(Inspection inspection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", inspection.id());
        json.put("version", inspection.version());
        json.put("sha256", inspection.sha256());
        json.put("rules", inspection.rules());
        json.put("cases", inspection.cases());
        json.put("brokenCases", inspection.brokenCases());
        json.put(
                "errors",
                inspection.errors().stream().map(InspectionJson::observation).toList());
        json.put(
                "remarks",
                inspection.remarks().stream().map(InspectionJson::observation).toList());
        return json;
    }

    private static Map<String, Object> observation(Observation observation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", observation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("file", observation.problem().file());
        json.put("line", observation.problem().line());
        json.put("column", observation.problem().column());
        json.put("rule", observation.problem().rule());
        json.put("what", observation.problem().what());
        json.put("allowed", observation.problem().allowed());
        json.put("example", observation.example());
        return json;
    }
}
