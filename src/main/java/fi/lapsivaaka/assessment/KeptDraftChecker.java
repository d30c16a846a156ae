package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Checks kept drafts again: together with what people have answered about them, else by the rules of the day on which each
 * was given, so that a page shows the same every time.
 */
public final class KeptDraftChecker {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final RulesInUse rules;
    private final GivenAnswers answers;

    public KeptDraftChecker(RulesInUse rules, GivenAnswers answers) {
        this.rules = rules;
        this.answers = answers;
    }

    /** The matter as it stands; empty while nobody has answered anything about the draft. */
    public Optional<Matter> matter(KeptDraft draft) {
        return answers.matter(draft);
    }

    /** Whether the assessment of a draft has been signed. */
    public boolean closed(KeptDraft draft) {
        return answers.closed(draft);
    }

    public Check check(KeptDraft draft) {
        return matter(draft).map(Matter::check).orElseGet(() -> unanswered(draft, rules.of(draft)));
    }

    /** What a version of the rules says of a draft alone, whatever people have answered about it. */
    public Check unanswered(KeptDraft draft, RulesInUse.Ready version) {
        return version.checker().check(draft.draft(), draft.organisation(), day(draft));
    }

    /** The day on which a draft was given, as it was in Finland. */
    public LocalDate day(KeptDraft draft) {
        return day(draft.createdAt());
    }

    /** The day of a moment, as it was in Finland. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, FINLAND);
    }
}
