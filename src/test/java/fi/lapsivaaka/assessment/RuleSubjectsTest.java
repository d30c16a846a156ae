package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Pattern;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules read only what somebody gives: a form asks it, or a derivation makes it from answers. And forms and rules tell the
 * same of each other.
 */
class RuleSubjectsTest {

    private static final RuleSet RULES = RuleSet.read(RuleSource.shipped("child-impact"), AssessmentRules.SCHEMA);
    private static final Set<String> ANSWERS = Set.of("Answer", "NumberAnswer", "Blank");
    private static final java.util.regex.Pattern DERIVED = java.util.regex.Pattern.compile("^\\| `([^`]+)` \\|");
    /** What the screening tells of the matter itself, and the reason that is read like a draft. */
    private static final Map<String, Set<String>> OF_THE_MATTER = Map.of(
            "S-01", Set.of("decisionTypes"),
            "S-02", Set.of("services", "childService"),
            "S-08", Set.of("direction"),
            "S-12", Set.of("concept"));

    @Test
    void everySubjectOfARuleIsAskedOrDerived() {
        assertThat(new QuestionCheck(AnsweredMatter.FORMS).problems(RULES))
                .map(Problem::toString)
                .isEmpty();
        assertThat(subjects()).hasSizeGreaterThan(120);
    }

    @Test
    void everyDerivedSubjectIsReadByARuleAndDescribed() throws IOException {
        Set<String> described = Files.readAllLines(Path.of("assessment-forms/README.md")).stream()
                .flatMap(line -> DERIVED.matcher(line).results().map(found -> found.group(1)))
                .filter(subject -> subject.matches("[A-Z]+-.*"))
                .collect(Collectors.toSet());

        assertThat(AnswerFacts.subjects()).isSubsetOf(subjects());
        assertThat(described).isEqualTo(AnswerFacts.subjects());
    }

    @Test
    void everyDerivationReadsQuestionsThatFormsAsk() {
        assertThat(AnswerFacts.DERIVATIONS.stream().flatMap(derivation -> derivation.questions().stream()))
                .allMatch(question -> AnsweredMatter.FORMS.question(question).isPresent());
    }

    @Test
    void everyKindOfFactThatARuleReadsIsGiven() {
        Set<String> given = Stream.concat(
                        AnswerFacts.DERIVATIONS.stream().flatMap(derivation -> derivation.records().stream()),
                        Stream.of(Proposal.class, Mention.class, Screening.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = new TreeSet<>();
        RULES.rules().forEach(rule -> patterns(rule).forEach(pattern -> read.add(pattern.type())));
        read.remove("Parameter");

        assertThat(read).isEqualTo(given);
    }

    @Test
    void aQuestionNamesTheRulesThatReadItAndNoOthers() {
        Map<String, Set<String>> must = new TreeMap<>();
        Map<String, Set<String>> may = new TreeMap<>();
        for (Rule rule : RULES.rules()) {
            QuestionCheck.asked(rule).forEach(id -> add(may, id, family(rule.id())));
            for (Pattern pattern : patterns(rule)) {
                reach(pattern, family(rule.id()), must, may);
            }
        }

        List<String> differences = new ArrayList<>();
        for (Question question : questions()) {
            Set<String> named = new TreeSet<>(question.feeds());
            Set<String> missing = new TreeSet<>(must.getOrDefault(question.id(), Set.of()));
            missing.removeAll(named);
            Set<String> unread = new TreeSet<>(named);
            unread.removeAll(must.getOrDefault(question.id(), Set.of()));
            unread.removeAll(may.getOrDefault(question.id(), Set.of()));
            if (!missing.isEmpty() || !unread.isEmpty()) {
                differences.add(question.id() + " does not name " + missing + ", names without being read " + unread);
            }
        }
        assertThat(differences).isEmpty();
    }

    /** A rule must be named by the question whose answer it reads; it may be named by those that its facts are made of. */
    private static void reach(
            Pattern pattern, String family, Map<String, Set<String>> must, Map<String, Set<String>> may) {
        if (ANSWERS.contains(pattern.type())) {
            for (String subject : texts(pattern.constraints(), "question")) {
                question(subject).ifPresent(id -> add(must, id, family));
                AnswerFacts.DERIVATIONS.stream()
                        .filter(derivation -> derivation.subjects().contains(subject))
                        .flatMap(derivation -> derivation.questions().stream())
                        .forEach(id -> add(may, id, family));
            }
        }
        AnswerFacts.DERIVATIONS.stream()
                .filter(derivation -> derivation.records().stream()
                        .anyMatch(type -> type.getSimpleName().equals(pattern.type())))
                .flatMap(derivation -> derivation.questions().stream())
                .forEach(id -> add(may, id, family));
        OF_THE_MATTER.forEach((id, fields) -> {
            if (fields.stream().anyMatch(field -> pattern.text().contains(field + " "))) {
                add(may, id, family);
            }
        });
    }

    private static java.util.Optional<String> question(String subject) {
        return questions().stream()
                .map(Question::id)
                .filter(id -> subject.equals(id) || subject.startsWith(id + "-"))
                .findFirst();
    }

    private static void add(Map<String, Set<String>> map, String question, String family) {
        map.computeIfAbsent(question, none -> new TreeSet<>()).add(family);
    }

    private static Set<String> subjects() {
        Set<String> subjects = new HashSet<>();
        RULES.rules().forEach(rule -> patterns(rule).stream()
                .filter(pattern -> ANSWERS.contains(pattern.type()))
                .forEach(pattern -> subjects.addAll(texts(pattern.constraints(), "question"))));
        return subjects;
    }

    private static List<Pattern> patterns(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.patterns().stream())
                .toList();
    }

    private static List<String> texts(List<Constraint> constraints, String field) {
        List<String> texts = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.field().equals(field)
                    && comparison.operand() instanceof Operand.Text text) {
                texts.add(text.value());
            } else if (constraint instanceof Constraint.Membership membership
                    && membership.field().equals(field)) {
                membership.values().forEach(value -> texts.add(((Operand.Text) value).value()));
            }
        }
        return texts;
    }

    /** Rules {@code R-104} and {@code R-104a} are one rule in two parts. */
    private static String family(String rule) {
        return rule.replaceAll("[a-z]$", "");
    }

    private static List<Question> questions() {
        return AnsweredMatter.FORMS.all().stream()
                .map(Form::questions)
                .flatMap(List::stream)
                .toList();
    }
}
