package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.GivenAnswers;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.RuleText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The work on drafts, read anew each time from what has been saved. */
@Component
public class Preparations implements GivenAnswers {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final KeptAnswers answers;
    private final RivalAnswers rivals;
    private final FindingReplies replies;
    private final RulesInUse rules;
    private final ProposalDates dates;
    private final EarlierAssessments earlier;
    private final SignOffs signOffs;
    private final Clock clock;

    Preparations(
            KeptAnswers answers,
            RivalAnswers rivals,
            FindingReplies replies,
            RulesInUse rules,
            ProposalDates dates,
            EarlierAssessments earlier,
            SignOffs signOffs,
            Clock clock) {
        this.answers = answers;
        this.rivals = rivals;
        this.replies = replies;
        this.rules = rules;
        this.dates = dates;
        this.earlier = earlier;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** The forms of the version of the rules by which a draft is judged. */
    public Forms forms(KeptDraft draft) {
        return rules.of(draft).forms();
    }

    /** A question that the draft's forms ask, or those in force for its organisation, by which it is followed up. */
    public Optional<Question> question(KeptDraft draft, String id) {
        return forms(draft)
                .question(id)
                .or(() -> rules.now(draft.ownerId()).forms().question(id));
    }

    /** The texts of a rule, as those by which the draft is judged or would be now; empty when none has such a rule. */
    public Optional<RuleText> text(KeptDraft draft, String rule) {
        return rules.of(draft).matters().text(rule).or(() -> rules.now(draft.ownerId())
                .matters()
                .text(rule));
    }

    public Preparation of(KeptDraft draft) {
        return of(draft, answers.of(draft.id()));
    }

    @Override
    public Optional<Matter> matter(KeptDraft draft) {
        Map<String, KeptAnswer> kept = answers.of(draft.id());
        return kept.isEmpty() ? Optional.empty() : Optional.of(of(draft, kept).matter());
    }

    @Override
    public boolean closed(KeptDraft draft) {
        return signOffs.of(draft.id(), SignOff.Part.ASSESSOR).isPresent();
    }

    /**
     * The follow-up of an assessment: only its own questions and answers, judged together with what was signed. Saving in it
     * changes nothing of the assessment.
     */
    public Preparation followUp(KeptDraft draft) {
        Map<String, KeptAnswer> kept = answers.followUp(draft.id());
        RulesInUse.Ready version = rules.now(draft.ownerId());
        Map<String, Answer> all = new LinkedHashMap<>(counted(answers.of(draft.id()), version.forms()));
        all.putAll(counted(kept, version.forms()));
        LocalDate today = today();
        Matter matter = version.matters().followUp(draft.draft(), draft.organisation(), all, today);
        return new Preparation(
                draft,
                today,
                matter,
                kept,
                rivals(draft, true),
                DateFinder.find(draft, matter.check().signals(), dates.of(draft.id()), all),
                Map.of());
    }

    private List<RivalAnswer> rivals(KeptDraft draft, boolean followUp) {
        return rivals.open(draft.id()).stream()
                .filter(rival -> FollowUpQuestions.contain(rival.question()) == followUp)
                .toList();
    }

    /** The answers that count for the rules which read those forms. */
    static Map<String, Answer> counted(Map<String, KeptAnswer> kept, Forms forms) {
        Map<String, Answer> counted = new LinkedHashMap<>();
        kept.forEach((id, answer) -> forms.question(id).ifPresent(question -> {
            Answer given = CountedAnswer.of(question, answer.answer());
            if (!given.isBlank()) {
                counted.put(id, given);
            }
        }));
        return counted;
    }

    private Preparation of(KeptDraft draft, Map<String, KeptAnswer> kept) {
        GivenDates given = dates.of(draft.id());
        RulesInUse.Ready version = rules.of(draft);
        Matter matter = given(draft, kept, given).by(version, today());
        return new Preparation(
                draft,
                today(),
                matter,
                kept,
                rivals(draft, false),
                DateFinder.find(draft, matter.check().signals(), given, counted(kept, version.forms())),
                earlier(draft, version.forms()));
    }

    /** The matter by the rules in force for its organisation, whatever version of them it is judged by. */
    public Matter byTheRulesInForce(KeptDraft draft) {
        return given(draft, answers.of(draft.id()), dates.of(draft.id())).by(rules.now(draft.ownerId()), today());
    }

    /** What has been answered about a draft, for whoever judges it by several versions; empty when nothing has. */
    public Optional<GivenWork> begun(KeptDraft draft) {
        Map<String, KeptAnswer> kept = answers.of(draft.id());
        return kept.isEmpty() ? Optional.empty() : Optional.of(given(draft, kept, dates.of(draft.id())));
    }

    private GivenWork given(KeptDraft draft, Map<String, KeptAnswer> kept, GivenDates given) {
        return new GivenWork(draft, kept, given, replies.of(draft.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    private Map<String, Answer> earlier(KeptDraft draft, Forms forms) {
        return earlier.of(draft.id())
                .map(answers::of)
                .map(kept -> counted(kept, forms))
                .map(EarlierAnswers::worthOffering)
                .orElse(Map.of());
    }
}
