package fi.lapsivaaka.childbudget.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.childbudget.BudgetCell;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of a child budget as a Fiscal Data Package (Frictionless Data, with measures and dimensions): a description in
 * {@code datapackage.json} that holds to the published profile {@code fiscal-data-package}, and every cent once in
 * {@code child-budget.csv}, which has commas and decimal points.
 */
final class DataPackage {

    private static final String TABLE = "child-budget.csv";

    /** Stands where the ledger or the rules tell none, because a part of a primary key is never empty. */
    private static final String NONE = "-";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DimensionNames names;
    private final Language language;

    DataPackage(DimensionNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    byte[] write(Provenance provenance, String code, List<BudgetCell> cells) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "datapackage.json", MAPPER.writeValueAsBytes(description(provenance, code)));
            entry(zip, TABLE, table(provenance, cells));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The same bytes for the same figures: entries carry no time of their own. */
    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, Object> description(Provenance provenance, String code) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "tabular-data-package");
        description.put("name", "lapsibudjetti-" + code.toLowerCase(Locale.ROOT) + "-" + provenance.year());
        description.put("title", provenance.organisation().in(language) + " " + provenance.year());
        description.put(
                "sources",
                provenance.sources().stream()
                        .map(source -> Map.of("title", source))
                        .toList());
        description.put("countryCode", "FI");
        description.put("granularity", "aggregated");
        description.put(
                "fiscalPeriod", Map.of("start", provenance.year() + "-01-01", "end", provenance.year() + "-12-31"));
        description.put("practice", provenance.practice());
        description.put(
                "rules",
                Map.of(
                        "id", provenance.method().ruleSetId(),
                        "version", provenance.method().ruleSetVersion(),
                        "sha256", provenance.method().ruleSetSha256(),
                        "profile", provenance.method().profile()));
        description.put("resources", List.of(resource()));
        description.put("model", Map.of("measures", measures(), "dimensions", dimensions()));
        return description;
    }

    private static Map<String, Object> resource() {
        List<Map<String, Object>> fields = new ArrayList<>();
        List<String> key = new ArrayList<>(List.of("year", "phase"));
        fields.add(field("year", "year"));
        fields.add(field("phase", "string"));
        for (Dimension dimension : Dimension.values()) {
            key.add(dimension.code());
            fields.add(field(dimension.code(), "string"));
            fields.add(field(dimension.code() + "-name", "string"));
        }
        fields.add(field("total", "number"));
        fields.add(field("child", "number"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("primaryKey", key);
        schema.put("missingValues", List.of(""));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", "child-budget");
        resource.put("path", TABLE);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(String name, String type) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("constraints", Map.of("required", true));
        return field;
    }

    private static Map<String, Object> measures() {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (String measure : List.of("total", "child")) {
            measures.put(
                    measure, Map.of("source", measure, "currency", "EUR", "factor", 1, "direction", "expenditure"));
        }
        return measures;
    }

    private static Map<String, Object> dimensions() {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimensions.put(
                "year",
                Map.of(
                        "dimensionType", "datetime",
                        "attributes", Map.of("year", Map.of("source", "year")),
                        "primaryKey", "year"));
        dimensions.put(
                "phase",
                Map.of(
                        "dimensionType", "fact",
                        "attributes", Map.of("phase", Map.of("source", "phase")),
                        "primaryKey", "phase"));
        for (Dimension dimension : Dimension.values()) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("dimensionType", dimension == Dimension.BODY ? "entity" : "classification");
            described.put(
                    "attributes",
                    Map.of(
                            "code", Map.of("source", dimension.code()),
                            "name", Map.of("source", dimension.code() + "-name", "labelfor", "code")));
            described.put("primaryKey", "code");
            dimensions.put(dimension.code(), described);
        }
        return dimensions;
    }

    private byte[] table(Provenance provenance, List<BudgetCell> cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(List.of("year", "phase"));
            for (Dimension dimension : Dimension.values()) {
                header.add(dimension.code());
                header.add(dimension.code() + "-name");
            }
            header.addAll(List.of("total", "child"));
            csv.writeRecord(header);
            for (BudgetCell cell : cells) {
                List<String> row = new ArrayList<>();
                row.add(String.valueOf(provenance.year()));
                row.add(cell.phase().code());
                cell.values().forEach((dimension, value) -> {
                    row.add(value.isEmpty() ? NONE : value);
                    row.add(names.value(dimension, value, language));
                });
                row.add(cell.total().toString());
                row.add(cell.child().toString());
                csv.writeRecord(SheetCell.row(row));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
