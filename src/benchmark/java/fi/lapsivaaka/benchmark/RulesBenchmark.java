package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.DraftChecker;
import fi.lapsivaaka.proposal.DocumentReader;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.PracticeDraft;
import fi.lapsivaaka.proposal.PracticeDrafts;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a rule set of 1,000 rules into a ready knowledge base, and to check a draft of two pages. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RulesBenchmark {

    private static final int RULES = 1_000;

    /** A rule set of DRL rules with one to four conditions, over the facts of an assessment. */
    @State(Scope.Benchmark)
    public static class ThousandRules {

        private final RuleSource files = RuleSource.memory(files());

        private static Map<String, byte[]> files() {
            Random random = new Random(3);
            StringBuilder drl = new StringBuilder("""
                    package fi.lapsivaaka.rules
                    import fi.lapsivaaka.assessment.Proposal
                    import fi.lapsivaaka.assessment.Hearing
                    import fi.lapsivaaka.assessment.Mention
                    import fi.lapsivaaka.assessment.Gap
                    import fi.lapsivaaka.assessment.Finding
                    """);
            StringBuilder texts = new StringBuilder();
            for (int rule = 0; rule < RULES; rule++) {
                drl.append("""
                        rule "R-%1$d" @flag("F_%1$d") @severity("WARN") @provision("policy") @mark("P")
                        when
                            Proposal( $id : id, decisionTypes contains "type-%2$d", direction != "BETTER" )
                        """.formatted(rule, random.nextInt(40)));
                if (random.nextBoolean()) {
                    drl.append("    not Hearing( proposal == $id, target in ( \"T%d\", \"T%d\" ), planned == false )\n"
                            .formatted(random.nextInt(20), random.nextInt(20)));
                }
                if (random.nextBoolean()) {
                    drl.append("    exists Mention( proposal == $id, concept == \"c-%d\", negated == false )\n"
                            .formatted(random.nextInt(200)));
                }
                if (random.nextBoolean()) {
                    drl.append("    exists Gap( proposal == $id, from == \"HEARING_END\", days < %d )\n"
                            .formatted(random.nextInt(60)));
                }
                drl.append("then\n    insertLogical( new Finding( \"R-%d\", $id ) );\nend\n".formatted(rule));
                texts.append("R-%d:\n".formatted(rule));
                for (String part : new String[] {"title", "message", "resolve"}) {
                    texts.append("  %s: {fi: \"sana %d\", sv: \"ord %d\", en: \"word %d\"}\n"
                            .formatted(part, rule, rule, rule));
                }
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("rules.drl", drl.toString().getBytes(StandardCharsets.UTF_8));
            files.put("texts.yaml", texts.toString().getBytes(StandardCharsets.UTF_8));
            files.put("manifest.yaml", """
                    id: benchmark
                    version: "1"
                    title: {fi: mittaus, sv: mätning, en: benchmark}
                    valid-from: 2015-01-01
                    files: [rules.drl]
                    """.getBytes(StandardCharsets.UTF_8));
            return files;
        }
    }

    /** The practice drafts of the product, one after the other: about two pages. */
    @State(Scope.Benchmark)
    public static class TwoPages {

        private final LocalDate day = LocalDate.of(2026, 11, 21);
        private final DraftChecker checker = checker();
        private final byte[] text = PracticeDrafts.shipped().in(Language.FI).stream()
                .limit(2)
                .map(PracticeDraft::text)
                .collect(Collectors.joining("\n\n"))
                .getBytes(StandardCharsets.UTF_8);

        private static DraftChecker checker() {
            Vocabulary vocabulary = Vocabulary.shipped();
            return new DraftChecker(
                    AssessmentRules.read(RuleSource.shipped(AssessmentRules.NAME), vocabulary), vocabulary);
        }
    }

    @Benchmark
    public Object thousandRulesFromFiles(ThousandRules rules) {
        return KnowledgeBase.of(
                RuleSet.read(rules.files, AssessmentRules.SCHEMA), AssessmentRules.SCHEMA, rule -> true);
    }

    @Benchmark
    public Check checkOfTwoPages(TwoPages draft) {
        Draft read = new DocumentReader().read("draft.txt", draft.text);
        Check check = draft.checker.check(read, "kunta", draft.day);
        if (check.findings().isEmpty()) {
            throw new IllegalStateException("nothing was found");
        }
        return check;
    }
}
