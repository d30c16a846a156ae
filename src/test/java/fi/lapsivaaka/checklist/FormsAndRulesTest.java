package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Forms say which rules read an answer; rules say which answers they read. Both must tell the same. */
class FormsAndRulesTest {

    private static final Forms FORMS = Forms.shipped();
    private static final RuleSet RULES = RuleSet.read(RuleSource.shipped("child-impact"), AssessmentRules.SCHEMA);
    private static final Pattern QUESTION = Pattern.compile("\"([A-Z]{1,2}-[0-9]{2})[^\"]*\"");

    @Test
    void noFormFeedsARuleThatDoesNotExist() {
        Set<String> rules = new TreeSet<>();
        RULES.rules().forEach(rule -> rules.add(family(rule.id())));

        assertThat(questions().stream().flatMap(question -> question.feeds().stream()))
                .isSubsetOf(rules);
    }

    @Test
    void noRuleReadsAQuestionThatNobodyAsks() {
        Set<String> read = new TreeSet<>();
        RULES.rules().forEach(rule -> read.addAll(read(rule)));

        assertThat(read)
                .hasSizeGreaterThan(50)
                .isSubsetOf(questions().stream().map(Question::id).toList());
    }

    @Test
    void everyQuestionNamesTheRulesThatReadIt() {
        List<String> unnamed = new ArrayList<>();
        for (Rule rule : RULES.rules()) {
            for (String id : read(rule)) {
                List<String> feeds = FORMS.question(id).map(Question::feeds).orElse(List.of());
                if (!feeds.contains(family(rule.id()))) {
                    unnamed.add(id + " does not name " + rule.id());
                }
            }
        }

        assertThat(unnamed).isEmpty();
    }

    private static Set<String> read(Rule rule) {
        Set<String> ids = new TreeSet<>();
        rule.conditions().forEach(condition -> QUESTION.matcher(condition.text())
                .results()
                .map((MatchResult result) -> result.group(1))
                .forEach(ids::add));
        return ids;
    }

    /** Rules {@code R-104} and {@code R-104a} are one rule in two parts. */
    private static String family(String rule) {
        return rule.replaceAll("[a-z]$", "");
    }

    private static List<Question> questions() {
        return FORMS.all().stream().flatMap(form -> form.questions().stream()).toList();
    }
}
