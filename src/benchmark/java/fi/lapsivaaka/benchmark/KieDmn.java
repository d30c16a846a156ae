package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the rows as a DMN decision table with the hit policy "first". */
final class KieDmn implements Evaluator {

    private static final String NAMESPACE = "https://lapsivaaka.fi/benchmark";
    private static final Map<String, String> INPUTS = new LinkedHashMap<>();

    static {
        INPUTS.put("orgType", "string");
        INPUTS.put("year", "number");
        INPUTS.put("serviceClass", "number");
        INPUTS.put("account", "number");
        INPUTS.put("nameConcepts", "Any");
        INPUTS.put("supplierIndustry", "number");
    }

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn(Table table) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newInputStreamResource(
                        new ByteArrayInputStream(xml(table).getBytes(StandardCharsets.UTF_8)))))
                .getOrElseThrow(failure -> new IllegalStateException("KIE DMN refuses the table", failure));
        model = runtime.getModel(NAMESPACE, "benchmark");
    }

    private static String xml(Table table) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="benchmark" namespace="%s">
                """.formatted(NAMESPACE));
        INPUTS.forEach((name, type) -> xml.append("""
                <inputData id="i_%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                """.formatted(name, type)));
        xml.append("<decision id=\"first\" name=\"first\"><variable name=\"first\" typeRef=\"string\"/>\n");
        INPUTS.keySet().forEach(name -> xml.append("""
                <informationRequirement><requiredInput href="#i_%s"/></informationRequirement>
                """.formatted(name)));
        xml.append("<decisionTable hitPolicy=\"FIRST\">\n");
        INPUTS.forEach((name, type) -> xml.append("""
                <input><inputExpression typeRef="%2$s"><text>%1$s</text></inputExpression></input>
                """.formatted(name, type)));
        xml.append("<output typeRef=\"string\"/>\n");
        for (TableRow row : table.rows()) {
            xml.append("<rule>");
            cell(xml, "inputEntry", row.orgType() == null ? "-" : '"' + row.orgType() + '"');
            cell(xml, "inputEntry", row.yearFrom() == 0 ? "-" : ">= " + row.yearFrom());
            cell(
                    xml,
                    "inputEntry",
                    row.classes().isEmpty() ? range(row.classFrom(), row.classTo()) : listed(row.classes()));
            cell(xml, "inputEntry", range(row.accountFrom(), row.accountTo()));
            cell(xml, "inputEntry", row.concept() == null ? "-" : "list contains(?, \"" + row.concept() + "\")");
            cell(xml, "inputEntry", row.industries().isEmpty() ? "-" : listed(row.industries()));
            cell(xml, "outputEntry", '"' + row.id() + '"');
            xml.append("</rule>\n");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static void cell(StringBuilder xml, String element, String text) {
        xml.append("<%1$s><text><![CDATA[%2$s]]></text></%1$s>".formatted(element, text));
    }

    private static String range(int from, int to) {
        return from == 0 ? "-" : "[" + from + ".." + to + "]";
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            DMNContext context = runtime.newContext();
            context.set("orgType", entry.orgType());
            context.set("year", entry.year());
            context.set("serviceClass", entry.serviceClass());
            context.set("account", entry.account());
            context.set("nameConcepts", entry.nameConcepts());
            context.set("supplierIndustry", entry.supplierIndustry());
            Object row = runtime.evaluateAll(model, context)
                    .getDecisionResultByName("first")
                    .getResult();
            first.add(row == null ? "" : (String) row);
        }
        return first;
    }
}
