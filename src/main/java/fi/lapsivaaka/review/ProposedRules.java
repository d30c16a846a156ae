package fi.lapsivaaka.review;

import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.vocabulary.Service;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rule set with a proposed row written in: the row in the table of services just before the row that decides now, its
 * texts, a case where it fires and one where it stays silent, new words of names, and a line of the change log.
 *
 * @param rule id of the proposed row
 * @param row as it stands in the table
 * @param files of the whole rule set
 */
public record ProposedRules(String rule, String row, SortedMap<String, byte[]> files) {

    private static final String TERMS = "terms.yaml";
    private static final String TEXTS = "texts.yaml";
    private static final String CASES = "cases/services.yaml";
    private static final String LOG = "CHANGES.md";

    public ProposedRules {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * @param before id of the row that decides now
     * @param example the line of the ledger that the rule is proposed for
     * @throws IllegalArgumentException when the table of services has no such row
     */
    static ProposedRules of(RuleSet rules, RuleAnswers answers, Service service, String before, LedgerKey example) {
        String id = freeId(rules);
        ServiceTable table =
                new ServiceTable(Objects.requireNonNull(rules.files().get(ServiceTable.FILE)));
        String row = table.row(id, cells(answers, service));
        SortedMap<String, byte[]> files = new TreeMap<>(rules.files());
        files.put(ServiceTable.FILE, table.with(row, before));
        append(files, TEXTS, texts(id, answers));
        append(files, CASES, cases(id, answers, example));
        append(files, LOG, "\n## Ehdotus " + id + "\n\n" + answers.reasonFi().strip() + "\n");
        if (!answers.words().isBlank()) {
            String terms = text(files, TERMS);
            files.put(
                    TERMS,
                    terms.replaceFirst(
                                    "(?m)^names:\\R",
                                    "names:\n" + java.util.regex.Matcher.quoteReplacement(concept(answers)))
                            .getBytes(StandardCharsets.UTF_8));
        }
        return new ProposedRules(id, row, files);
    }

    private static String freeId(RuleSet rules) {
        int highest = rules.rules().stream()
                .map(Rule::id)
                .filter(id -> id.matches("R[0-9]{3,4}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "R%03d", highest + 1);
    }

    private static Map<String, String> cells(RuleAnswers answers, Service service) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("orgType == \"$param\"", answers.organisation());
        cells.put("year >= $param", answers.yearFrom());
        cells.put("year <= $param", answers.yearTo());
        cells.put("serviceClass in ( $param )", answers.serviceClass());
        cells.put("account >= $param", answers.accountFrom());
        cells.put("account <= $param", answers.accountTo());
        cells.put(
                "nameConcepts contains \"$param\"",
                answers.words().isBlank() ? answers.concept() : answers.newConcept());
        cells.put("supplierIndustry in ( $param )", answers.industry());
        cells.put("service", service.id());
        cells.put("family", service.family());
        cells.put("level", answers.level());
        cells.put("life-stages", String.join(" ", service.lifeStages()));
        cells.put("structure", service.careStructure());
        cells.put(
                "statutory",
                switch (service.statutory().name().toUpperCase(Locale.ROOT)) {
                    case "REQUIRED" -> "required";
                    case "DISCRETIONARY" -> "discretionary";
                    case "VOLUNTARY" -> "voluntary";
                    default -> "";
                });
        cells.put("share", answers.share());
        cells.put("basis", answers.basis());
        cells.put("key", answers.key());
        cells.put("reason", oneLine(answers.reasonFi()));
        cells.put("valid-from", answers.validFrom());
        cells.put("valid-to", answers.validTo());
        return cells;
    }

    private static String texts(String id, RuleAnswers answers) {
        return id + ":\n"
                + section("title", answers.titleFi(), answers.titleSv(), answers.titleEn())
                + section("message", answers.reasonFi(), answers.reasonSv(), answers.reasonEn())
                + section(
                        "resolve",
                        "Mitään ei tarvitse tarkentaa, ellei palvelun sisältö ole toinen kuin nimi ja luokka kertovat.",
                        "Inget behöver preciseras, om inte tjänstens innehåll är ett annat än namnet och klassen anger.",
                        "Nothing needs refining, unless the service is other than its name and class tell.");
    }

    private static String section(String name, String fi, String sv, String en) {
        return "  " + name + ":\n    fi: " + quoted(fi) + "\n    sv: " + quoted(sv) + "\n    en: " + quoted(en) + "\n";
    }

    private static String cases(String id, RuleAnswers answers, LedgerKey example) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kustannuspaikka", example.costCentreName());
        row.put("tulosalue", example.resultArea());
        row.put("palveluluokka", example.serviceClass());
        row.put("tili", example.account());
        row.put("tilin nimi", example.accountName());
        row.put("toimittaja", example.supplier());
        row.put("toimiala", example.supplierIndustry());
        row.put("organisaatio", example.organisationType());
        row.put("vuosi", Integer.toString(example.year()));
        String fires = row.entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(cell -> quoted(cell.getKey()) + ": " + quoted(cell.getValue()))
                .collect(Collectors.joining(", "));
        return "\n- rule: " + id + "\n  fires: " + quoted(answers.titleFi()) + "\n  row: {" + fires + "}\n\n- rule: "
                + id
                + "\n  silent: 'Toinen rivi'\n  row: {palveluluokka: 9999, organisaatio: "
                + example.organisationType() + ", vuosi: " + example.year() + "}\n";
    }

    /** New words stand for beginnings of words; several words in a row for a phrase. */
    private static String concept(RuleAnswers answers) {
        List<String> words = Arrays.stream(
                        answers.words().toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return "  " + answers.newConcept() + ":\n"
                + list(
                        "starts",
                        words.stream().filter(word -> !word.contains(" ")).toList())
                + list(
                        "phrases",
                        words.stream().filter(word -> word.contains(" ")).toList());
    }

    private static String list(String name, List<String> words) {
        return words.isEmpty()
                ? ""
                : "    " + name + ": ["
                        + words.stream().map(ProposedRules::quoted).collect(Collectors.joining(", ")) + "]\n";
    }

    private static void append(Map<String, byte[]> files, String file, String more) {
        String text = text(files, file);
        files.put(file, (text + (text.endsWith("\n") ? "" : "\n") + more).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "'" + oneLine(text).replace("'", "''") + "'";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    }
}
