package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Rule files made at random and then changed here and there. What the reader takes in means the same to plain Drools, to
 * our knowledge base, to the row index and to the reference evaluator; what it does not take in it refuses properly.
 */
class GeneratedRulesTest {

    /** So that a build finds tomorrow what it found today; more tries look farther. */
    private static final String SEED = "20261121";

    private static final int RULES = 6;
    private static final int ROWS = 12;

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.edits(2);
    }

    @Property(seed = SEED)
    void rulesThatAreTakenInMeanTheSameToAll(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @From("edits") List<Edit> edits) {
        String drl = Edit.all(edits, new RandomRules(seed).drl(RULES));
        check(TestRuleSets.ofDrl(drl), Facts.MATTERS, seed);
    }

    @Property(seed = SEED)
    void tablesThatAreTakenInMeanTheSameToAll(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @From("edits") List<Edit> edits) {
        String csv = Edit.all(edits, new RandomRules(seed).table(ROWS));
        check(TestRuleSets.ofTable(csv), Facts.LINES, seed);
    }

    @Property(seed = SEED)
    void workbooksThatAreTakenInMeanTheSameToAll(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @From("edits") List<Edit> edits) {
        byte[] csv = Edit.all(edits, new RandomRules(seed).table(ROWS)).getBytes(StandardCharsets.UTF_8);
        byte[] workbook;
        try {
            workbook = TableWorkbook.fromCsv("lines.drl.csv", csv);
        } catch (RefusedRuleSet notATable) {
            Statistics.collect("refused");
            return;
        }
        check(Workbooks.files(workbook), Facts.LINES, seed);
    }

    private static void check(Map<String, byte[]> files, FactSchema schema, int seed) {
        Optional<RuleSet> read = Refusals.readOrRefused(files, schema);
        Statistics.collect(read.isPresent() ? "taken in" : "refused");
        Statistics.coverage(coverage -> coverage.check("taken in").percentage(share -> share > 10));
        if (read.isPresent()) {
            RuleSetParity parity = RuleSetParity.of(RuleSource.memory(files), schema);
            parity.checkRandomFacts(seed, 20, 12);
            parity.checkTowardsEachRule(seed, 3);
        }
    }

    @Provide
    Arbitrary<List<Edit>> manyEdits() {
        return Edit.edits(40);
    }

    @Provide
    Arbitrary<String> file() {
        return Arbitraries.of("manifest.yaml", "texts.yaml", "parameters.yaml", "rules.drl");
    }

    @Property(seed = SEED, tries = 400)
    void changedFilesAreRefusedProperly(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll @From("file") String file,
            @ForAll @From("manyEdits") List<Edit> edits) {
        Map<String, byte[]> files = TestRuleSets.ofDrl(new RandomRules(seed).drl(3));
        files.compute(file, (name, bytes) -> TestRuleSets.utf8(Edit.all(edits, text(bytes))));
        Refusals.readOrRefused(files, Facts.MATTERS);
    }

    @Property(seed = SEED, tries = 400)
    void changedTablesAreRefusedProperly(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @From("manyEdits") List<Edit> edits) {
        String csv = Edit.all(edits, new RandomRules(seed).table(5));
        Refusals.readOrRefused(TestRuleSets.ofTable(csv), Facts.LINES);
    }

    @Property(seed = SEED, tries = 400)
    void brokenBytesAreRefusedProperly(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @From("manyEdits") List<Edit> edits) {
        Map<String, byte[]> drl = TestRuleSets.ofDrl(new RandomRules(seed).drl(2));
        drl.replaceAll((name, bytes) -> Edit.all(edits, bytes));
        Refusals.readOrRefused(drl, Facts.MATTERS);
        Map<String, byte[]> csv = TestRuleSets.ofTable(new RandomRules(seed).table(3));
        csv.computeIfPresent("lines.drl.csv", (name, bytes) -> Edit.all(edits, bytes));
        Refusals.readOrRefused(csv, Facts.LINES);
    }

    @Property(seed = SEED, tries = 150)
    void brokenWorkbooksAreRefusedProperly(@ForAll @From("manyEdits") List<Edit> edits) {
        byte[] broken = Edit.all(edits, Workbooks.changed(Map.of()));
        Refusals.readOrRefused(Workbooks.files(broken), Facts.LINES);
    }

    @Provide
    Arbitrary<String> part() {
        return Arbitraries.of(Workbooks.SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml");
    }

    @Property(seed = SEED, tries = 400)
    void changedWorkbooksAreRefusedProperly(
            @ForAll @From("part") String part, @ForAll @From("manyEdits") List<Edit> edits) {
        byte[] changed = Workbooks.changed(Map.of(part, Edit.all(edits, Workbooks.part(part))));
        Refusals.readOrRefused(Workbooks.files(changed), Facts.LINES);
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).isNotEmpty();
        return text;
    }
}
