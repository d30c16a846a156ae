package fi.lapsivaaka.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.UncertainEuros;
import fi.lapsivaaka.childbudget.UncertainLine;
import fi.lapsivaaka.childbudget.UncertainLines;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ruleset.Observation.Weight;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The review queue and proposed rules against the practice ledger. */
@SpringBootTest
@PostgresTest
class ReviewIT {

    @Autowired
    private Organisations organisations;

    @Autowired
    private UncertainLines lines;

    @Autowired
    private LedgerLines ledger;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private RuleTrials trials;

    @Autowired
    private RuleProposals proposals;

    @Test
    void theQueueHoldsEveryUncertainEuroOnceTheMostFirst() {
        Selection all = selection();
        UncertainEuros sum = lines.sum(all, "");
        List<UncertainLine> queue = lines.lines(all, "", 0, UncertainLines.MOST);

        assertThat(queue).hasSize((int) sum.lines());
        assertThat(queue.get(queue.size() - 1).upToHere()).isEqualTo(sum.uncertain());
        assertThat(sum.byReason().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(sum.uncertain());
        assertThat(queue.get((int) sum.linesOfMost() - 1).upToHere().cents() * 10)
                .isGreaterThanOrEqualTo(sum.uncertain().cents() * 8);
        assertThat(queue)
                .isSortedAccordingTo((one, other) -> Long.compare(
                        Math.abs(other.line().total().cents()),
                        Math.abs(one.line().total().cents())));
    }

    @Test
    void linesWithoutARuleAreTheUnclassifiedEurosOfTheViews() {
        Selection all = selection();
        Money unclassified = breakdowns.by(Dimension.SHARE_BASIS, all).orElseThrow().rows().stream()
                .filter(row -> row.name().equals("unclassified"))
                .map(Row::total)
                .findFirst()
                .orElse(Money.ZERO);

        assertThat(lines.lines(all, "unclassified", 0, UncertainLines.MOST).stream()
                        .map(line -> line.line().total())
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(unclassified);
    }

    @Test
    void aProposedRowIsReadCheckedTriedToTheCentAndKept() {
        Selection all = selection();
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        UncertainLine line = lines.lines(all, "default", 0, 1).get(0);
        LedgerKey key = ledger.key(organisation, line.line().key()).orElseThrow();
        String before = trials.classify(key, organisation.id()).rule();
        RuleAnswers answers = answers(key.costCentreName().split(" ")[0]);

        Trial trial = trials.run(answers, Vocabulary.shipped().service("S013").orElseThrow(), before, key, all);

        assertThat(trial.refusals()).isEmpty();
        assertThat(trial.rules()).isNotNull();
        assertThat(trial.observations()).noneMatch(observation -> observation.weight() == Weight.ERROR);
        assertThat(trial.movedKeys()).isPositive();
        assertThat(trial.moves()).allSatisfy(move -> {
            assertThat(move.toService()).isEqualTo("S013");
            assertThat(move.childAfter()).isEqualTo(move.total());
        });
        ClassificationRules edited =
                ClassificationRules.read(RuleSource.memory(trial.rules().files()), Vocabulary.shipped());
        assertThat(edited.classifier(edited.settings().usual(), Vocabulary.shipped())
                        .classify(key)
                        .rule())
                .isEqualTo(trial.rules().rule());

        UUID id = proposals.keep(
                all,
                line.line().key(),
                before,
                answers,
                trial,
                trials.rules().ruleSet().sha256(),
                null);
        RuleProposal kept = proposals.findById(id).orElseThrow();
        assertThat(kept.answers()).isEqualTo(answers);
        assertThat(kept.moved()).isEqualTo(trial.moved());
        assertThat(kept.row())
                .contains("\"S013\"")
                .startsWith("\"\",\"" + trial.rules().rule() + "\"");
        assertThat(proposals.decide(id, "refused", "nimi on liian yleinen")).isTrue();
        assertThat(proposals.decide(id, "taken", "sittenkin")).isFalse();
    }

    @Test
    void aRowThatNamesWhatIsNotThereIsRefusedWithTheReason() {
        Selection all = selection();
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        UncertainLine line = lines.lines(all, "", 0, 1).get(0);
        LedgerKey key = ledger.key(organisation, line.line().key()).orElseThrow();
        RuleAnswers wrong = new RuleAnswers(
                "kunta", "", "", "", "", "", "ei-ole", "", "", "S013", "green", "100", "fixed", "K100", "a", "b", "c",
                "d", "e", "f", "", "", "");

        Trial trial = trials.run(
                wrong,
                Vocabulary.shipped().service("S013").orElseThrow(),
                trials.classify(key, organisation.id()).rule(),
                key,
                all);

        assertThat(trial.rules()).isNull();
        assertThat(trial.refusals()).isNotEmpty();
    }

    private static RuleAnswers answers(String word) {
        return new RuleAnswers(
                "kunta",
                "",
                "",
                "",
                "",
                "",
                "",
                word,
                "",
                "S013",
                "green",
                "100",
                "fixed",
                "K100",
                "Ehdotettu yksikkö",
                "Föreslagen enhet",
                "Proposed unit",
                "Yksikön asiakkaat ovat lapsia.",
                "Enhetens klienter är barn.",
                "The unit serves children.",
                "",
                "",
                "Sivistystoimi");
    }

    private Selection selection() {
        return new Selection(organisations.findByCode("X01").orElseThrow().id(), 2025, Phase.ACTUAL, Map.of());
    }
}
