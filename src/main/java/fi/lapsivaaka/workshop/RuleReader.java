package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.AssessmentRulesInspector;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.ClassificationRulesInspector;
import fi.lapsivaaka.classification.LedgerCaseMaker;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleCases;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Reads the files of a rule set under the safe profile and looks them over, with all that their room knows. */
@Component
public class RuleReader {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int MOST = 12;

    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Map<String, Inspection> inspected =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Inspection> eldest) {
                    return size() > MOST;
                }
            });

    RuleReader(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** @throws RefusedRuleSet with every problem found */
    public RuleSet read(RuleKind kind, Map<String, byte[]> files) {
        return RuleSet.read(
                RuleSource.memory(files),
                switch (kind) {
                    case CHILD_IMPACT -> AssessmentRules.SCHEMA;
                    case SERVICE_CLASSIFICATION -> ClassificationRules.SCHEMA;
                });
    }

    /** Everything wrong and everything worth a look, the cases run; the same files are looked over once. */
    public Inspection inspect(RuleKind kind, SortedMap<String, byte[]> files) {
        String content = kind.id() + RuleSet.sha256(files);
        Inspection known = inspected.get(content);
        if (known == null) {
            RuleSource source = RuleSource.memory(files);
            known = switch (kind) {
                case CHILD_IMPACT -> new AssessmentRulesInspector(vocabulary, today()).inspect(source);
                case SERVICE_CLASSIFICATION -> new ClassificationRulesInspector(vocabulary, today()).inspect(source);
            };
            inspected.put(content, known);
        }
        return known;
    }

    /** What keeps the files from being read; quicker than looking them over, since nothing is analysed and no case is run. */
    public List<Problem> problems(RuleKind kind, Map<String, byte[]> files) {
        try {
            switch (kind) {
                case CHILD_IMPACT -> AssessmentRules.readAlone(RuleSource.memory(files), vocabulary);
                case SERVICE_CLASSIFICATION -> ClassificationRules.readAlone(RuleSource.memory(files), vocabulary);
            }
            return List.of();
        } catch (RefusedRuleSet refused) {
            return refused.problems();
        }
    }

    /**
     * How each case turns out by the rules of the same files.
     *
     * @throws RefusedRuleSet with every problem found, when the rules or the cases cannot be read
     */
    public List<TriedCase> cases(RuleKind kind, Map<String, byte[]> files) {
        RuleSource source = RuleSource.memory(files);
        return switch (kind) {
            case CHILD_IMPACT ->
                RuleCases.of(RuleSet.read(source, AssessmentRules.SCHEMA), AssessmentRules.SCHEMA, today())
                        .tried();
            case SERVICE_CLASSIFICATION ->
                LedgerCaseMaker.tried(ClassificationRules.readAlone(source, vocabulary), vocabulary);
        };
    }

    /**
     * How a case that is not part of the files yet turns out by their rules.
     *
     * @param text as it would stand in a file of the folder {@code cases}
     * @throws RefusedRuleSet with every problem found, when the rules or the case cannot be read
     */
    public List<TriedCase> tryOut(RuleKind kind, Map<String, byte[]> files, String text) {
        RuleSource source = RuleSource.memory(files);
        return switch (kind) {
            case CHILD_IMPACT ->
                RuleCases.tried(
                        RuleSet.read(source, AssessmentRules.SCHEMA),
                        AssessmentRules.SCHEMA,
                        today(),
                        text.getBytes(StandardCharsets.UTF_8));
            case SERVICE_CLASSIFICATION ->
                LedgerCaseMaker.tried(ClassificationRules.readAlone(source, vocabulary), vocabulary, text);
        };
    }

    /** @throws RefusedRuleSet with every problem found */
    ClassificationRules classification(Map<String, byte[]> files) {
        return ClassificationRules.read(RuleSource.memory(files), vocabulary);
    }

    /**
     * A published version, which was analysed then.
     *
     * @throws RefusedRuleSet with every problem found
     */
    RulesInUse.Ready published(Map<String, byte[]> files) {
        return RulesInUse.Ready.of(AssessmentRules.readAlone(RuleSource.memory(files), vocabulary), vocabulary, clock);
    }

    /**
     * A draft, to be compared with a version.
     *
     * @throws RefusedRuleSet with every problem found
     */
    RulesInUse.Ready assessment(Map<String, byte[]> files, RulesInUse.Ready beside) {
        return beside.beside(AssessmentRules.read(RuleSource.memory(files), vocabulary), vocabulary, clock);
    }

    /** The forms of child-impact rules, also where the rules themselves cannot be read; empty when the forms cannot. */
    public Optional<Forms> forms(Map<String, byte[]> files) {
        return AssessmentRules.forms(files, vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Today, as it is in Finland. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }
}
