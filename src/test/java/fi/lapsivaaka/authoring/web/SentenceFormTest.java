package fi.lapsivaaka.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.SpokenCodes;
import fi.lapsivaaka.authoring.web.SentenceForm.Choice;
import fi.lapsivaaka.authoring.web.SentenceForm.Clause;
import fi.lapsivaaka.authoring.web.SentenceForm.Kind;
import fi.lapsivaaka.authoring.web.SentenceForm.Need;
import fi.lapsivaaka.authoring.web.SentenceForm.Search;
import fi.lapsivaaka.ruleset.DrlFile;
import fi.lapsivaaka.ruleset.DrlWriter;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Rules as forms: read, sent by a browser, changed with buttons, checked and written again. */
class SentenceFormTest {

    private static final SortedMap<String, byte[]> FILES =
            RuleSource.shipped(AssessmentRules.NAME).files();
    private static final SpokenCodes CODES = SpokenCodes.of(FILES, Vocabulary.shipped());

    private static Rule rule(String text) {
        DrlFile read = DrlFile.readRule("one.drl", text, AssessmentRules.SCHEMA, LocalDate.EPOCH);
        assertThat(read.problems()).as(text).isEmpty();
        return read.rules().get(0);
    }

    private static Rule shipped(String id) {
        return SentenceDraft.rules(FILES).stream()
                .filter(known -> known.entry().name().equals(id))
                .findFirst()
                .flatMap(SentenceDraft.Known::rule)
                .orElseThrow();
    }

    private static SentenceForm form(Rule rule) {
        return SentenceReader.read(rule).orElseThrow();
    }

    private static String written(SentenceForm form) {
        return DrlWriter.write(rule(SentenceText.write(form, "Finding").text()), AssessmentRules.SCHEMA);
    }

    private static List<SentenceCheck.Fault> faults(SentenceForm form) {
        return SentenceCheck.faults(form, false, CODES, Vocabulary.shipped());
    }

    /** The fields of a form as its page has them. */
    private static MultiValueMap<String, String> sent(SentenceForm form) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("id", form.id());
        sent.add("notes", String.join(",", form.notes().keySet()));
        form.notes().forEach((key, values) -> values.forEach(value -> sent.add(key, value)));
        for (int at = 0; at < form.clauses().size(); at++) {
            Clause clause = form.clauses().get(at);
            String anchor = "c" + at;
            sent.add(anchor + ".kind", clause.kind().name());
            sent.add(anchor + ".kept", clause.kept());
            sent.add(anchor + "fold", clause.total().fold());
            sent.add(anchor + "sum", clause.total().field());
            sent.add(anchor + "result", clause.total().result());
            sent.add(anchor + "how", clause.total().how());
            sent.add(anchor + "limit", clause.total().limit());
            for (int search = 0; search < clause.searches().size(); search++) {
                search(anchor + "s" + search, clause.searches().get(search), sent);
            }
        }
        return sent;
    }

    private static void search(String anchor, Search search, MultiValueMap<String, String> sent) {
        sent.add(anchor + ".type", search.type());
        sent.add(anchor + ".variable", search.variable());
        search.names().forEach((name, field) -> sent.add(anchor + ".name", name + "=" + field));
        for (int at = 0; at < search.needs().size(); at++) {
            Need need = search.needs().get(at);
            sent.add(anchor + "n" + at + ".kind", need.kept().isEmpty() ? "said" : "kept");
            sent.add(anchor + "n" + at + ".kept", need.kept());
            for (int which = 0; which < need.choices().size(); which++) {
                Choice choice = need.choices().get(which);
                String place = anchor + "n" + at + "o" + which;
                sent.add(place + ".field", choice.field());
                sent.add(place + ".how", choice.how());
                choice.values().forEach(value -> sent.add(place + (value.startsWith("$") ? ".source" : ""), value));
                choice.values().forEach(value -> sent.add(place, value));
                sent.add(place, "");
            }
        }
    }

    private static SentenceForm pressed(SentenceForm form, String button, Map<String, String> more) {
        MultiValueMap<String, String> sent = sent(form);
        more.forEach(sent::add);
        return SentenceCommand.apply(SentenceVariables.resolve(SentencePost.read(sent)), button, sent)
                .form();
    }

    private static SentenceForm typed(SentenceForm form, Map<String, List<String>> fields) {
        MultiValueMap<String, String> sent = sent(form);
        fields.forEach(sent::put);
        return SentenceVariables.resolve(SentencePost.read(sent));
    }

    @Test
    void everyShippedRuleGoesThroughItsFormAndComesOutToTheLetter() {
        List<SentenceDraft.Known> rules = SentenceDraft.rules(FILES);
        List<String> faults = new ArrayList<>();
        for (SentenceDraft.Known known : rules) {
            Rule rule = known.rule().orElseThrow();
            SentenceForm form = SentencePost.read(sent(form(rule)));

            assertThat(form).as(rule.id()).isEqualTo(form(rule));
            assertThat(SentenceVariables.resolve(form)).isEqualTo(form);
            assertThat(written(form)).isEqualTo(DrlWriter.write(rule, AssessmentRules.SCHEMA));
            SentenceCheck.faults(form, SentenceWriter.isScreening(known.file()), CODES, Vocabulary.shipped())
                    .forEach(fault -> faults.add(rule.id() + " " + fault));
        }
        assertThat(faults).isEmpty();
        assertThat(rules).hasSizeGreaterThan(200);
    }

    @Test
    void nothingOfAShippedRuleIsBeyondTheForm() {
        assertThat(SentenceDraft.rules(FILES))
                .allSatisfy(known -> assertThat(form(known.rule().orElseThrow()).clauses())
                        .as(known.entry().name())
                        .noneMatch(clause -> clause.kind() == Kind.KEPT)
                        .allSatisfy(clause -> assertThat(clause.searches())
                                .flatExtracting(Search::needs)
                                .extracting(Need::kept)
                                .allMatch(String::isEmpty)));
    }

    @Test
    void whatTheFormCannotSayIsKept() {
        Rule rule = rule("""
                rule "R-9" @flag("F_A") @severity("NOTE") @provision("policy") @mark("P")
                when
                    Proposal( $id : id, thin == true && childService == true )
                    Gap( $days : days )
                    not Gap( proposal == $id, days in ( 1, 2 ) || days > 3 )
                then
                    insertLogical( new Finding( "R-9", $id ) );
                end
                """);

        SentenceForm form = form(rule);

        assertThat(form.clauses().get(0).searches().get(0).needs().get(0).kept())
                .isEqualTo("thin == true && childService == true");
        assertThat(form.clauses().get(1).kept()).isEqualTo("Gap( $days : days )");
        assertThat(form.clauses().get(2).searches().get(0).needs().get(0).kept())
                .isNotEmpty();
        assertThat(written(SentencePost.read(sent(form)))).isEqualTo(DrlWriter.write(rule, AssessmentRules.SCHEMA));
        Rule other = rule("""
                rule "R-8"
                when
                    not Form( form == "full" )
                    Proposal( $id : id )
                then
                    insertLogical( new Finding( "R-8", $id ) );
                end
                """);
        assertThat(SentenceReader.read(other)).isEmpty();
    }

    @Test
    void aLimitThatIsChosenBecomesAConditionBeforeItsUse() {
        SentenceForm form =
                typed(form(shipped("R-073a")), Map.of("c1s0n1o0.source", List.of("#school-travel-minutes-under-13")));

        assertThat(written(form)).contains("""
                    Parameter( name == "school-travel-minutes-under-13", $limit : value )
                    exists NumberAnswer( proposal == $id, question == "X-01", value > $limit )
                """);
        SentenceForm twice = typed(form, Map.of("c2s0n1o0.source", List.of("#school-travel-minutes-under-13")));
        assertThat(twice.clauses()).hasSameSizeAs(form.clauses());
    }

    @Test
    void anEarlierConditionGivesItsValueAName() {
        SentenceForm form =
                pressed(form(shipped("R-073a")), "add", Map.of("addType", "NumberAnswer", "addKind", "EACH"));
        form = pressed(form, "up c3", Map.of());
        form = pressed(form, "up c2", Map.of());
        form = typed(form, Map.of("c2s0n1o0.source", List.of("@1.value"), "c2s0n1o0.how", List.of("AT_LEAST")));

        assertThat(written(form)).contains("""
                    NumberAnswer( proposal == $id, $value : value )
                    exists NumberAnswer( proposal == $id, question == "X-01", value >= $value )
                """);
    }

    @Test
    void buttonsAddMoveAndRemove() {
        SentenceForm form = form(shipped("R-003a"));
        form = pressed(form, "add", Map.of("addType", "Mention", "addKind", "NONE"));
        form = pressed(form, "need c2s0", Map.of("c2s0.add", "concept"));
        assertThat(faults(form)).extracting(SentenceCheck.Fault::anchor).containsExactly("c2s0n0o0");
        form = typed(form, Map.of("c2s0n0o0", List.of("savings", "", "economy")));
        assertThat(faults(form)).isEmpty();
        assertThat(written(form)).contains("not Mention( proposal == $id, concept in ( \"savings\", \"economy\" ) )");
        form = pressed(form, "or c0s0n1", Map.of("c0s0n1.add", "organisation"));
        form = typed(form, Map.of("c0s0n1o2", List.of("HVA")));
        form = pressed(form, "remove c0s0n1o1", Map.of());
        form = pressed(form, "up c0s0n1", Map.of());
        form = pressed(form, "remove c1", Map.of());
        assertThat(written(form))
                .contains("( $id : id, decisionTypes contains \"LAND_USE\" || organisation == \"HVA\", childService ==")
                .doesNotContain("S-04");
        form = pressed(form, "add", Map.of("addType", "Answer", "addKind", "EITHER"));
        form = pressed(form, "search c2", Map.of("c2.add", "Blank"));
        form = pressed(form, "remove c2s0", Map.of());
        form = pressed(form, "add", Map.of("addType", "BudgetLine", "addKind", "TOTAL"));
        assertThat(written(SentenceVariables.resolve(form)))
                .contains("( Answer( proposal == $id ) or Blank( proposal == $id ) )")
                .contains(
                        "accumulate( BudgetLine( proposal == $id, $part : previous ); $total : sum( $part ); $total > 0 )");
    }

    @Test
    void whatIsSentFromOutsideTheVocabularyIsToldAtItsField() {
        SentenceForm form = form(shipped("R-003"));

        assertThat(faults(typed(
                        form,
                        Map.of(
                                "flag", List.of("F_A\") @mark(\"V"),
                                "provision", List.of("policy", "999/1900#1"),
                                "asks", List.of("Q-99"),
                                "mark", List.of("X"),
                                "from", List.of("yesterday"),
                                "c0s0n0o0", List.of("LAND_USE\" || eval(true) || \""),
                                "c1s0n0o0", List.of("no-such-word"),
                                "c2s0n1o0.how", List.of("GREATER")))))
                .extracting(SentenceCheck.Fault::anchor)
                .containsExactlyInAnyOrder(
                        "flag", "provision", "asks", "mark", "from", "c0s0n0o0", "c1s0n0o0", "c2s0n1o0");
        assertThat(faults(typed(form(shipped("R-073a")), Map.of("c1s0n1o0", List.of("1; drop")))))
                .extracting(SentenceCheck.Fault::key)
                .containsExactly("number");
        assertThat(faults(typed(form, Map.of("c1s0.type", List.of("Runtime")))))
                .extracting(SentenceCheck.Fault::anchor)
                .containsExactly("c1s0");
    }

    @Test
    void whateverIsSentTheFormStaysSmallAndNothingEscapesItsText() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int at = 0; at < 500; at++) {
            sent.add("c" + at + ".kind", "KEPT");
            sent.add("c" + at + ".kept", "eval( true )");
        }
        SentenceForm form = SentencePost.read(sent);

        assertThat(form.clauses()).hasSizeLessThan(40);
        assertThat(faults(form)).extracting(SentenceCheck.Fault::anchor).contains("add");
        SentenceText.Written written =
                SentenceText.write(form.with(form.clauses().subList(0, 1)), "Finding");
        DrlFile read = DrlFile.readRule("one.drl", written.text(), AssessmentRules.SCHEMA, LocalDate.EPOCH);
        assertThat(read.rules()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void aProblemOfTheReaderLeadsToItsField() {
        SentenceForm form = pressed(form(shipped("R-102")), "down c1", Map.of());
        SentenceText.Written written = SentenceText.write(form, "Finding");

        DrlFile read = DrlFile.readRule("one.drl", written.text(), AssessmentRules.SCHEMA, LocalDate.EPOCH);

        assertThat(read.problems())
                .extracting(problem -> written.anchor(problem.line()))
                .containsExactly("c1s0n1");
    }
}
