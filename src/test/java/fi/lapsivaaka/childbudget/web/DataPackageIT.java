package fi.lapsivaaka.childbudget.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.BudgetCell;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The data packages that are handed out hold to the published profile, and their rows to the schema they tell. */
@SpringBootTest
@PostgresTest
class DataPackageIT {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DimensionNames names;

    @Test
    void everyPackageHoldsToTheProfileAndToItsOwnSchemaAndTellsEveryCentOnce() throws IOException {
        Schema profile = profile();
        int packages = 0;
        for (Organisation organisation : organisations.findAll()) {
            for (BudgetYear year : budgets.years(organisation.id())) {
                List<BudgetCell> cells = breakdowns.cells(organisation.id(), year.year());
                Map<String, byte[]> files = write(organisation, year, cells);
                JsonNode description = MAPPER.readTree(files.get("datapackage.json"));

                assertThat(profile.validate(description)).isEmpty();
                List<NamedCsvRecord> rows = rows(description, files);
                assertThat(problems(description.at("/resources/0/schema"), rows))
                        .isEmpty();
                assertThat(cents(rows, "total"))
                        .isEqualTo(cells.stream()
                                .mapToLong(cell -> cell.total().cents())
                                .sum());
                assertThat(cents(rows, "child"))
                        .isEqualTo(cells.stream()
                                .mapToLong(cell -> cell.child().cents())
                                .sum());
                packages++;
            }
        }
        assertThat(packages).isGreaterThan(2);
    }

    @Test
    void theProfileAndTheSchemaOfTheTableBite() throws IOException {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        BudgetYear year = budgets.years(organisation.id()).get(0);
        Map<String, byte[]> files = write(organisation, year, breakdowns.cells(organisation.id(), year.year()));
        ObjectNode description = (ObjectNode) MAPPER.readTree(files.get("datapackage.json"));
        List<NamedCsvRecord> rows = rows(description, files);
        List<NamedCsvRecord> twice = new ArrayList<>(rows);
        twice.add(rows.get(0));

        assertThat(problems(description.at("/resources/0/schema"), twice)).hasSize(1);
        ((ObjectNode) description.at("/model/measures/total")).remove("currency");
        assertThat(profile().validate(description)).isNotEmpty();
    }

    private static Schema profile() throws IOException {
        try (InputStream profile = DataPackageIT.class.getResourceAsStream("/fiscal-data-package/profile.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(profile.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private Map<String, byte[]> write(Organisation organisation, BudgetYear year, List<BudgetCell> cells)
            throws IOException {
        Breakdown breakdown = breakdowns
                .by(
                        Dimension.FAMILY,
                        new Selection(
                                organisation.id(),
                                year.year(),
                                year.phases().iterator().next(),
                                Map.of()))
                .orElseThrow();
        byte[] zipped = new DataPackage(names, Language.FI).write(breakdown.provenance(), organisation.code(), cells);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<NamedCsvRecord> rows(JsonNode description, Map<String, byte[]> files) throws IOException {
        byte[] table = files.get(description.at("/resources/0/path").stringValue());
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(table, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    /** What the rows break of their schema: names, missing values, types, and a key that is there twice. */
    private static List<String> problems(JsonNode schema, List<NamedCsvRecord> rows) {
        List<String> problems = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        schema.get("fields").forEach(field -> fields.add(field.get("name").stringValue()));
        Set<String> missing = new HashSet<>();
        schema.get("missingValues").forEach(value -> missing.add(value.stringValue()));
        Set<List<String>> keys = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            if (!row.getHeader().equals(fields)) {
                problems.add("header " + row.getHeader());
            }
            for (JsonNode field : schema.get("fields")) {
                String value = row.getField(field.get("name").stringValue());
                if (missing.contains(value)
                        ? field.at("/constraints/required").booleanValue()
                        : !isOf(field.get("type").stringValue(), value)) {
                    problems.add(field.get("name").stringValue() + " is '" + value + "'");
                }
            }
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(name -> key.add(row.getField(name.stringValue())));
            if (!keys.add(key)) {
                problems.add("twice " + key);
            }
        }
        return problems;
    }

    private static boolean isOf(String type, String value) {
        return switch (type) {
            case "year" -> value.matches("[0-9]{4}");
            case "number" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
            case "string" -> true;
            default -> throw new AssertionError("no check for " + type);
        };
    }

    private static long cents(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> Money.ofEuros(new BigDecimal(row.getField(column))))
                .mapToLong(Money::cents)
                .sum();
    }
}
