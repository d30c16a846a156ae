package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.comparison.FollowUpState.Stage;
import fi.lapsivaaka.comparison.FollowUps;
import fi.lapsivaaka.comparison.PromiseReader;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follow-ups of assessments that both have signed. One can be answered from the day of review on, which the assessment
 * itself agreed; where it agreed none, at once.
 */
@Component
public class KeptFollowUps implements FollowUps {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Preparations preparations;
    private final SignOffs signOffs;

    KeptFollowUps(Preparations preparations, SignOffs signOffs) {
        this.preparations = preparations;
        this.signOffs = signOffs;
    }

    @Override
    public Optional<FollowUpState> of(KeptDraft draft) {
        List<SignOff> signed = signOffs.of(draft.id());
        if (signed.stream().noneMatch(one -> one.part() == SignOff.Part.OFFICIAL)) {
            return Optional.empty();
        }
        Preparation work = preparations.followUp(draft);
        LocalDate review = PromiseReader.review(work.matter().given()).orElse(null);
        SignOff closing = signed.stream()
                .filter(one -> one.part() == SignOff.Part.FOLLOW_UP)
                .findFirst()
                .orElse(null);
        return Optional.of(new FollowUpState(
                work.matter(),
                stage(review, work.day(), closing != null),
                review,
                closing == null ? null : closing.author().name(),
                closing == null ? null : LocalDate.ofInstant(closing.signedAt(), FINLAND)));
    }

    /** What the rules say of the follow-up: findings that rest on its own questions alone, not on those of the assessment. */
    public static List<RaisedFinding> findings(Preparation followUp) {
        return followUp.matter().check().findings().stream()
                .filter(finding ->
                        !finding.asks().isEmpty() && finding.asks().stream().allMatch(FollowUpQuestions::contain))
                .toList();
    }

    static Stage stage(@Nullable LocalDate review, LocalDate today, boolean signed) {
        if (signed) {
            return Stage.SIGNED;
        }
        if (review != null && today.isBefore(review)) {
            return Stage.WAITING;
        }
        return review != null && today.isAfter(review) ? Stage.OVERDUE : Stage.OPEN;
    }
}
