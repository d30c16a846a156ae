package fi.lapsivaaka.meeting;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.portfolio.Notices;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.preparation.MatterEuros;
import fi.lapsivaaka.preparation.MatterProfile;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the matters of a meeting that a visitor may see. */
@Component
public class MeetingPacks {

    /** A body does not decide more matters in a day than this. */
    private static final int MOST = 60;

    private final Portfolio portfolio;
    private final Notices notices;
    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final Vocabulary vocabulary;
    private final IndexedEuros euros;
    private final MatterStates states;
    private final JudgedMatters judged;
    private final RulesInUse rules;

    MeetingPacks(
            Portfolio portfolio,
            Notices notices,
            KeptDrafts drafts,
            Preparations preparations,
            Vocabulary vocabulary,
            IndexedEuros euros,
            MatterStates states,
            JudgedMatters judged,
            RulesInUse rules) {
        this.portfolio = portfolio;
        this.notices = notices;
        this.drafts = drafts;
        this.preparations = preparations;
        this.vocabulary = vocabulary;
        this.euros = euros;
        this.states = states;
        this.judged = judged;
        this.rules = rules;
    }

    /** The matters of a year, as they were last indexed. */
    public MeetingYear of(Visitor visitor, int year) {
        List<Listed> decided = portfolio.decided(visitor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
        return new MeetingYear(
                year,
                decided,
                euros.of(decided.stream().map(Listed::id).toList()),
                decided.stream()
                        .filter(listed -> notices.of(listed).stream().anyMatch(Notice::late))
                        .map(Listed::id)
                        .collect(Collectors.toSet()),
                portfolio.overdue(visitor));
    }

    /** @param body who meets; the empty text where the matters do not tell */
    public MeetingPack of(Visitor visitor, LocalDate day, String body) {
        List<Listed> decided = portfolio.decided(visitor, day, day, body);
        List<Listed> shown = decided.stream().limit(MOST).toList();
        Map<UUID, String> known = states.of(shown.stream().map(Listed::id).toList());
        List<PackMatter> matters = shown.stream()
                .flatMap(listed -> drafts.findById(listed.id()).stream()
                        .map(draft -> matter(listed, draft, known.getOrDefault(draft.id(), ""))))
                .toList();
        return new MeetingPack(day, body, matters, Math.max(0, decided.size() - MOST), portfolio.overdue(visitor));
    }

    private PackMatter matter(Listed listed, KeptDraft draft, String state) {
        String version = rules.of(draft).rules().ruleSet().sha256();
        Judged one =
                judged.of(new JudgedMatters.Key(draft.id(), state, version, portfolio.today()), () -> judge(draft));
        return new PackMatter(
                listed,
                one.level(),
                one.readiness(),
                one.flags(),
                one.stages(),
                one.direction(),
                one.euros(),
                notices.of(listed).stream().filter(Notice::late).toList());
    }

    private Judged judge(KeptDraft draft) {
        Preparation work = preparations.of(draft);
        Check check = work.matter().check();
        MatterProfile profile = MatterProfile.of(work);
        return new Judged(
                check.screening().level().code(),
                check.readiness(),
                Stream.of(Severity.BLOCK, Severity.WARN)
                        .flatMap(severity -> check.findings(severity).stream())
                        .filter(RaisedFinding::open)
                        .toList(),
                profile.lifeStages(),
                profile.direction(),
                MatterEuros.of(work, vocabulary));
    }
}
