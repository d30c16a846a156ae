package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.RefusedTerms;
import fi.lapsivaaka.proposal.Terms;
import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.KnownWorld;
import fi.lapsivaaka.ruleset.Parameter;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetAnalysis;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule set of child-impact rules, ready for use: its words are known to the vocabulary, its terms and forms are read.
 *
 * @param terms the words that signals look for, from its {@code terms.yaml}
 * @param forms whose answers it reads, from its folder {@code assessment-forms}; those of the product where it has none
 */
public record AssessmentRules(RuleSet ruleSet, Terms terms, Forms forms) {

    /** The rule set's name: its folder, shipped or given. */
    public static final String NAME = "child-impact";

    /** What the rules may speak about. */
    public static final FactSchema SCHEMA = new FactSchema(
            List.of(
                    Proposal.class,
                    Mention.class,
                    Hearing.class,
                    Screening.class,
                    Form.class,
                    Answer.class,
                    NumberAnswer.class,
                    Blank.class,
                    ChildGroup.class,
                    Alternative.class,
                    Impact.class,
                    FollowUp.class,
                    BudgetLine.class,
                    Gap.class,
                    Parameter.class),
            Finding.class);

    private static final Set<String> MARKS = Set.of("V", "K", "P");
    private static final String POLICY = "policy";
    static final String PROVISIONS = "an id of db/reference/provisions.csv, or policy";
    private static final String TERMS = "terms.yaml";
    private static final String PARAMETERS = "parameters.yaml";

    /**
     * Reads, checks and analyses a rule set.
     *
     * @throws RefusedRuleSet with every problem found, and, when there is none, with every error that the analysis finds
     */
    public static AssessmentRules read(RuleSource source, Vocabulary vocabulary) {
        AssessmentRules rules = readAlone(source, vocabulary);
        RuleSetAnalysis.refuseErrors(rules.ruleSet, KnownWorld.of(SCHEMA));
        return rules;
    }

    /**
     * The same without the analysis, for whoever makes it anyway.
     *
     * @throws RefusedRuleSet with every problem found
     */
    public static AssessmentRules readAlone(RuleSource source, Vocabulary vocabulary) {
        RuleSource once = RuleSource.memory(source.files());
        RuleForms forms = RuleForms.of(once.files(), vocabulary);
        RuleSet rules;
        Terms terms;
        try {
            rules = RuleSet.read(once, SCHEMA);
            terms = terms(rules, vocabulary);
        } catch (RefusedRuleSet refused) {
            throw forms.joined(refused);
        }
        return new AssessmentRules(rules, terms, forms.sound());
    }

    /**
     * The forms among the files of a rule set, whatever is wrong with the rules; empty when they cannot be read.
     *
     * @param files path to bytes
     */
    public static Optional<Forms> forms(Map<String, byte[]> files, Vocabulary vocabulary) {
        RuleForms read = RuleForms.of(files, vocabulary);
        return read.unreadable().isEmpty() && read.untranslated().isEmpty()
                ? Optional.of(read.forms())
                : Optional.empty();
    }

    /**
     * The words of a rule set, all of whose rules tell what they must.
     *
     * @throws RefusedRuleSet with every problem found
     */
    static Terms terms(RuleSet rules, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            checkMetadata(rule, vocabulary, problems);
        }
        for (ParameterValue value : rules.parameters()) {
            if (!value.provision().equals(POLICY)) {
                checkSource(value, vocabulary, problems);
            }
        }
        byte[] terms = rules.files().get(TERMS);
        if (terms == null) {
            problems.add(new Problem(TERMS, 0, 0, "", "the file is missing", "a list of terms"));
        }
        if (terms == null || !problems.isEmpty()) {
            throw new RefusedRuleSet(problems);
        }
        Terms read = terms(terms);
        List<Problem> unknown = new WordCheck(rules, read, vocabulary).problems(rules);
        if (!unknown.isEmpty()) {
            throw new RefusedRuleSet(unknown);
        }
        return read;
    }

    /** Whether another version reads the same signals from every text. */
    boolean sameWords(AssessmentRules other) {
        return Arrays.equals(ruleSet.files().get(TERMS), other.ruleSet.files().get(TERMS));
    }

    private static Terms terms(byte[] file) {
        try {
            return Terms.read(new ByteArrayInputStream(file));
        } catch (RefusedTerms refused) {
            throw new RefusedRuleSet(refused.problems().stream()
                    .map(problem -> new Problem(TERMS, problem.line(), 0, "", problem.what(), problem.allowed()))
                    .toList());
        }
    }

    /** Sections that a rule names, in its order. */
    static List<Provision> provisions(Rule rule, Vocabulary vocabulary) {
        return provisionIds(rule).stream()
                .flatMap(id -> vocabulary.provision(id).stream())
                .toList();
    }

    private static void checkMetadata(Rule rule, Vocabulary vocabulary, List<Problem> problems) {
        boolean screening = rule.group().equals(RulesInForce.SCREENING);
        require(rule, "mark", MARKS, problems);
        if (screening) {
            require(rule, "screening", Set.of("none", "short", "full"), problems);
        } else {
            require(rule, "severity", Set.of("BLOCK", "WARN", "NOTE"), problems);
            if (!rule.metadata().getOrDefault("flag", "").matches("F_[A-Z0-9_]+")) {
                problems.add(problem(rule, "it has no flag", "@flag(\"F_…\")"));
            }
        }
        for (String id : provisionIds(rule)) {
            if (vocabulary.provision(id).isEmpty()) {
                problems.add(problem(rule, "provision '" + id + "' is not known", PROVISIONS));
            }
        }
    }

    private static void checkSource(ParameterValue value, Vocabulary vocabulary, List<Problem> problems) {
        for (String id : value.provision().split(", ")) {
            if (vocabulary.provision(id).isEmpty()) {
                problems.add(
                        new Problem(PARAMETERS, 0, 0, value.id(), "provision '" + id + "' is not known", PROVISIONS));
            }
        }
    }

    private static List<String> provisionIds(Rule rule) {
        return Arrays.stream(rule.metadata().getOrDefault("provision", "").split(", "))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.equals(POLICY))
                .toList();
    }

    private static void require(Rule rule, String key, Set<String> allowed, List<Problem> problems) {
        if (!allowed.contains(rule.metadata().getOrDefault(key, ""))) {
            problems.add(problem(
                    rule,
                    "@" + key + " is '" + rule.metadata().getOrDefault(key, "") + "'",
                    String.join(", ", allowed.stream().sorted().toList())));
        }
    }

    private static Problem problem(Rule rule, String what, String allowed) {
        return new Problem(
                rule.place().file(), rule.place().line(), rule.place().column(), rule.id(), what, allowed);
    }
}
