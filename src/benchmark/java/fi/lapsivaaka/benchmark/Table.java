package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import fi.lapsivaaka.classification.Outcome;
import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table made up like that of services: rows that ask for service classes, ranges of classes and accounts, words of
 * names, industries and years, the narrower before the wider; and different entries to place with it.
 */
record Table(List<TableRow> rows) {

    static final FactSchema SCHEMA = new FactSchema(List.of(Entry.class), Outcome.class);

    private static final List<String> ORGANISATIONS = List.of("kunta", "hva");
    private static final int CONCEPTS = 120;

    static Table of(int rows, long seed) {
        Random random = new Random(seed);
        List<TableRow> all = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            all.add(row("R%04d".formatted(at), 100 * at / rows, random));
        }
        return new Table(all);
    }

    private static TableRow row(String id, int part, Random random) {
        String organisation = random.nextInt(3) == 0 ? ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())) : null;
        int year = random.nextInt(8) == 0 ? 2017 + random.nextInt(7) : 0;
        int serviceClass = serviceClass(random);
        int account = 4000 + 10 * random.nextInt(90);
        if (part < 15) {
            return new TableRow(
                    id,
                    organisation,
                    year,
                    List.of(),
                    serviceClass,
                    serviceClass + 99,
                    account,
                    account + 49,
                    null,
                    List.of());
        }
        if (part < 40) {
            return new TableRow(
                    id,
                    organisation,
                    year,
                    List.of(),
                    serviceClass,
                    serviceClass + 299,
                    0,
                    0,
                    concept(random),
                    List.of());
        }
        if (part < 50) {
            List<Integer> industries = List.of(industry(random), industry(random));
            return new TableRow(id, organisation, year, List.of(), 0, 0, account, account + 299, null, industries);
        }
        if (part < 90) {
            List<Integer> classes = new ArrayList<>();
            for (int more = random.nextInt(3); more >= 0; more--) {
                classes.add(serviceClass(random));
            }
            return new TableRow(id, organisation, year, classes, 0, 0, 0, 0, null, List.of());
        }
        return new TableRow(id, organisation, year, List.of(), serviceClass, serviceClass + 199, 0, 0, null, List.of());
    }

    /**
     * Entries that differ from each other in what the rows look at.
     *
     * @param names how many different names units have; a large municipality has some thousand cost centres
     */
    List<Entry> entries(int number, int names, long seed) {
        Random random = new Random(seed);
        List<List<String>> named = new ArrayList<>();
        while (named.size() < names) {
            Set<String> concepts = new LinkedHashSet<>();
            for (int more = random.nextInt(4); more > 0; more--) {
                concepts.add(concept(random));
            }
            named.add(List.copyOf(concepts));
        }
        Set<Entry> entries = new LinkedHashSet<>();
        while (entries.size() < number) {
            entries.add(new Entry(
                    ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())),
                    2015 + random.nextInt(11),
                    random.nextInt(5) == 0 ? 0 : serviceClass(random),
                    4000 + random.nextInt(1_000),
                    named.get(random.nextInt(names)),
                    List.of(),
                    List.of(),
                    random.nextInt(2) == 0 ? 0 : industry(random)));
        }
        return List.copyOf(entries);
    }

    private static int serviceClass(Random random) {
        return 1000 + 100 * random.nextInt(30) + random.nextInt(12);
    }

    private static int industry(Random random) {
        return 84000 + random.nextInt(60);
    }

    private static String concept(Random random) {
        return "concept-" + random.nextInt(CONCEPTS);
    }

    /** The same rows as a Drools decision table, read under the safe profile. */
    RuleSet ruleSet() {
        return RuleSet.read(RuleSource.memory(files()), SCHEMA);
    }

    Map<String, byte[]> files() {
        List<String> templates = List.of(
                "orgType == \"\"$param\"\"",
                "year >= $param",
                "serviceClass in ( $param )",
                "serviceClass >= $param",
                "serviceClass <= $param",
                "account >= $param",
                "account <= $param",
                "nameConcepts contains \"\"$param\"\"",
                "supplierIndustry in ( $param )");
        StringBuilder csv = new StringBuilder("""
                ,RuleSet,benchmark
                ,Import,"fi.lapsivaaka.classification.Entry, fi.lapsivaaka.classification.Outcome"
                ,Sequential,true
                ,Notes,Rows as of services
                ,,
                ,RuleTable services
                """);
        csv.append(",NAME").append(",CONDITION".repeat(templates.size())).append(",ACTION\n");
        csv.append(",").append(",$e:Entry...".repeat(templates.size())).append(",\n");
        csv.append(templates.stream().collect(Collectors.joining("\",\"", ",,\"", "\"")));
        csv.append(",\"insert( new Outcome( drools.getRule().getName(), \"\"service\"\", \"\"$param\"\", $e ) );\"\n");
        csv.append(",id").append(",cell".repeat(templates.size())).append(",service\n");
        for (TableRow row : rows) {
            csv.append(',').append(row.id());
            cell(csv, row.orgType() == null ? "" : row.orgType());
            cell(csv, number(row.yearFrom()));
            cell(csv, numbers(row.classes()));
            cell(csv, number(row.classFrom()));
            cell(csv, number(row.classTo()));
            cell(csv, number(row.accountFrom()));
            cell(csv, number(row.accountTo()));
            cell(csv, row.concept() == null ? "" : row.concept());
            cell(csv, numbers(row.industries()));
            cell(csv, "S" + row.id());
            csv.append('\n');
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("services.drl.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        files.put("manifest.yaml", """
                id: benchmark
                version: "1"
                title: {fi: mittaus, sv: mätning, en: benchmark}
                valid-from: 2015-01-01
                files: [services.drl.csv]
                """.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void cell(StringBuilder csv, String text) {
        csv.append(",\"").append(text).append('"');
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
