package fi.lapsivaaka.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.ReminderAddresses;
import fi.lapsivaaka.people.ReminderAddresses.ReminderAddress;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.EarlierAssessments;
import fi.lapsivaaka.preparation.GivenDates;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.Origin;
import fi.lapsivaaka.preparation.OtherProposal;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.ProposalDates;
import fi.lapsivaaka.preparation.Suggestion;
import fi.lapsivaaka.preparation.Suggestions;
import fi.lapsivaaka.proposal.Contributors;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.PracticeDrafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list, the search, other proposals about the same children, earlier ones and reminders on a real database. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class PortfolioQueriesIT {

    private static final Author AINO = new Author("00000000-0000-0000-0000-000000000001", "Aino, suunnittelija");
    private static final Author VAINO = new Author("00000000-0000-0000-0000-000000000002", "Väinö, johtaja");

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private MatterIndex index;

    @Autowired
    private Cumulative cumulative;

    @Autowired
    private EarlierMatters earlier;

    @Autowired
    private EarlierAssessments chosen;

    @Autowired
    private Notices notices;

    @Autowired
    private Reminders reminders;

    @Autowired
    private ProposalDates dates;

    @Autowired
    private Preparations preparations;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private AnswerKeeper keeper;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private Contributors contributors;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ReminderAddresses addresses;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    private UUID organisation = UUID.randomUUID();
    private Visitor preparer = Visitor.ANYBODY;

    @BeforeEach
    void settle() {
        organisation = organisation();
        preparer = person(organisation, Role.PREPARER);
    }

    @Test
    void listsWhatTheVisitorMayReadAndNothingElse() {
        UUID own = school();
        UUID foreign = draft("Naapurin koulun lakkautus", "Naapurin koulu lakkautetaan.", organisation());
        UUID invited = draft("Yhteinen asia", "Koulukuljetuksia muutetaan.", organisation());
        contributors.invite(invited, preparer.id());

        assertThat(ids(preparer, "")).containsExactlyInAnyOrder(own, invited).doesNotContain(foreign);
        assertThat(ids(Visitor.ANYBODY, "")).isEmpty();
        assertThat(portfolio.find(preparer, foreign)).isEmpty();
    }

    @Test
    void showsACouncillorOnlyWhatHasBeenSignedAndSearchesItsNameOnly() {
        UUID signed = school();
        UUID unsigned = draft("Kesken oleva maksumuutos", "Maksuja korotetaan.", organisation);
        sign(signed, "assessor");
        Visitor councillor = person(organisation, Role.COUNCILLOR);

        assertThat(ids(councillor, "")).containsExactly(signed).doesNotContain(unsigned);
        assertThat(ids(councillor, "lakkauttaminen")).containsExactly(signed);
        assertThat(ids(councillor, "ilmanvaihto"))
                .as("a word of the draft itself, which a councillor does not read")
                .isEmpty();
        assertThat(ids(preparer, "ilmanvaihto")).containsExactly(signed);
        assertThat(page(councillor, "lakkauttaminen").get(0))
                .matches(one -> !one.open() && one.excerpt().isEmpty());
    }

    @Test
    void findsWordsInAnyFormInBothLanguagesAndInAnswers() {
        UUID finnish = school();
        UUID swedish = draft(
                "Avgifter",
                "Avgifterna för småbarnspedagogiken höjs från hösten. Familjerna betalar mer.",
                organisation);
        keeper.keep(finnish, "S-12", Answer.of("Pulkkamäki säilyy ja valaistus korjataan."), 0, Origin.GIVEN, AINO);

        assertThat(ids(preparer, "oppilas koulumatka")).isEmpty();
        assertThat(ids(preparer, "oppilaiden koulussa")).containsExactly(finnish);
        assertThat(ids(preparer, "avgift familj")).containsExactly(swedish);
        assertThat(ids(preparer, "pulkkamä")).containsExactly(finnish);
        assertThat(page(preparer, "ilmanvaihdon").get(0).excerpt())
                .contains(Excerpt.BEGIN + "ilmanvaihdon" + Excerpt.END);
        assertThat(ids(preparer, "' & | !")).hasSize(2);
    }

    @Test
    void tellsHowFarEachMatterIs() {
        UUID draft = school();
        assertThat(state(draft)).isEqualTo(State.SCREENING);
        keeper.keep(draft, "L-01", Answer.of("Koulu lakkautetaan elokuusta alkaen."), 0, Origin.GIVEN, AINO);
        assertThat(state(draft)).isEqualTo(State.ASSESSMENT);
        sign(draft, "assessor");
        assertThat(state(draft)).isEqualTo(State.SIGNED);
        sign(draft, "official");
        give(draft, MatterDate.DECISION, 3);
        assertThat(state(draft)).isEqualTo(State.APPROVED);
        give(draft, MatterDate.DECISION, -300, MatterDate.REVIEW, 5);
        assertThat(state(draft)).isEqualTo(State.DECIDED);
        give(draft, MatterDate.DECISION, -300, MatterDate.REVIEW, -1);
        assertThat(state(draft)).isEqualTo(State.OVERDUE);
        sign(draft, "follow_up");
        assertThat(state(draft)).isEqualTo(State.FOLLOWED);
        assertThat(portfolio.counts(preparer, new Portfolio.Wanted("", null, false, false)))
                .containsExactly(Map.entry(State.FOLLOWED, 1));
    }

    @Test
    void listsMeetingsToComeFirstAndThenThosePast() {
        UUID later = school();
        UUID past = school();
        UUID soon = school();
        UUID undated = draft("Päivätön", "Jotain muuta.", organisation);
        give(later, MatterDate.DECISION, 30);
        give(past, MatterDate.DECISION, -3);
        give(soon, MatterDate.DECISION, 3);

        assertThat(ids(preparer, "")).containsExactly(soon, later, past, undated);
    }

    @Test
    void keepsDaysOnceAndRefusesAnOlderVersion() {
        UUID draft = school();
        GivenDates first = new GivenDates(Map.of(MatterDate.AGENDA, today(7)), "Lautakunta", 0);

        assertThat(dates.keep(draft, first, null)).isTrue();
        assertThat(dates.keep(draft, first, null)).isFalse();
        assertThat(dates.keep(draft, new GivenDates(Map.of(), "", 1), null)).isTrue();
        assertThat(dates.keep(draft, new GivenDates(Map.of(), "", 1), null)).isFalse();
        assertThat(dates.of(draft).version()).isEqualTo(2);
    }

    /** little time between the hearing and the agenda; the plan is asked in the full form, the days hold in any. */
    @Test
    void givesTheDaysToTheRulesAndToThePlan() {
        UUID draft = school();
        give(draft, MatterDate.HEARING_END, 5, MatterDate.AGENDA, 6);
        Preparation work = work(draft);

        assertThat(work.matter().check().findings())
                .anyMatch(finding -> finding.ruleId().equals("R-015"));
        assertThat(suggestions.of(work.forms().question("T-01").orElseThrow(), work, AINO, Language.FI))
                .get()
                .extracting(suggestion -> suggestion.answer().rows())
                .asString()
                .contains("agenda", today(6).toString());
    }

    @Test
    void findsOtherProposalsThatHitTheSameChildren() {
        UUID first = school();
        UUID second = draft(
                "Kuusiluodon koulun iltapäivätoiminta",
                "Kuusiluodon koulun iltapäivätoiminnan maksuja korotetaan. Muutos koskee 7–12-vuotiaita oppilaita.",
                organisation);
        UUID old = school();
        UUID tractor = practice("tienhoitotraktori");
        UUID foreign = draft("Naapuri", "Kuusiluodon koulun piha suljetaan oppilailta.", organisation());
        give(first, MatterDate.DECISION, 10);
        give(second, MatterDate.DECISION, 700);
        give(old, MatterDate.DECISION, -900);
        List.of(first, second, old, tractor, foreign).forEach(index::catchUp);

        List<OtherProposal> found = cumulative.openTo(preparer, work(first));

        assertThat(found).extracting(OtherProposal::id).containsExactly(second);
        assertThat(found.get(0).places()).containsExactly("kuusiluodon koulu");
        assertThat(cumulative.ofOwner(work(first))).hasSize(1);
        assertThat(suggestions.of(work(first).forms().question("T-11").orElseThrow(), work(first), AINO, Language.FI))
                .get()
                .matches(suggestion -> "1".equals(suggestion.answer().parts().get("count"))
                        && suggestion.answer().value().contains("iltapäivätoiminta"));
        assertThat(cumulative.openTo(person(organisation(), Role.PREPARER), work(first)))
                .isEmpty();
    }

    @Test
    void offersTheAnswersOfAnEarlierOneWithoutCountingThem() {
        UUID before = school();
        keeper.keep(
                before,
                "L-05",
                Answer.of("Matkat pitenevät heti, ryhmät kasvavat vuosien päästä."),
                0,
                Origin.GIVEN,
                AINO);
        keeper.keep(before, "S-14", Answer.signed("Aino", "2026-01-01"), 0, Origin.GIVEN, AINO);
        UUID now = school();
        List.of(before, now).forEach(index::catchUp);

        List<EarlierMatter> found = earlier.find(preparer, work(now), "");
        assertThat(found).extracting(EarlierMatter::id).containsExactly(before);
        assertThat(found.get(0))
                .matches(one -> one.answers() == 1 && one.services().none() && !one.old());
        assertThat(earlier.find(preparer, work(now), SearchWords.query("Kuusiluodon")))
                .hasSize(1);
        assertThat(earlier.find(person(organisation(), Role.PREPARER), work(now), before))
                .isEmpty();

        chosen.choose(now, before, null);
        assertThat(suggestions.of(work(now).forms().question("L-05").orElseThrow(), work(now), VAINO, Language.FI))
                .get()
                .matches(one -> one.source() == Suggestion.Source.EARLIER);
        assertThat(suggestions.of(work(now).forms().question("S-14").orElseThrow(), work(now), VAINO, Language.FI))
                .get()
                .matches(one -> one.answer().parts().get("person").equals(VAINO.name()));
        assertThat(work(now).matter().given().answers()).doesNotContainKey("L-05");
        chosen.leave(now);
        assertThat(work(now).earlier()).isEmpty();
    }

    @Test
    void remindsOnceADayOfOnesOwnMatters() {
        UUID draft = draft("Koulun lakkautus", "Kuusiluodon koulu lakkautetaan.", organisation, preparer.id());
        give(draft, MatterDate.AGENDA, -1);
        Visitor colleague = person(organisation, Role.EXPERT);
        addresses.keep(new ReminderAddress(preparer.id(), "aino@kunta.example", Language.FI));
        addresses.keep(new ReminderAddress(colleague.id(), "muu@kunta.example", Language.SV));
        index.catchUp(draft);
        assertThat(notices.pending(preparer, true)).isNotEmpty();
        assertThat(reminders.due(colleague, portfolio.today())).isEmpty();

        assertThat(addresses.due(portfolio.today())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(addresses.claim(preparer.id(), portfolio.today())).isTrue();
        assertThat(addresses.claim(preparer.id(), portfolio.today())).isFalse();
        assertThat(addresses.due(portfolio.today()))
                .extracting(ReminderAddress::person)
                .doesNotContain(preparer.id());
        addresses.forget(colleague.id());
        assertThat(addresses.of(colleague.id())).isEmpty();
    }

    @Test
    void showsAPageOfThousandsOfMatters() {
        UUID draft = school();
        give(draft, MatterDate.DECISION, 10);
        client.sql("""
            insert into proposal (id, version, name, body_text, organisation, practice, created_at, owner_id)
            select gen_random_uuid(), 0, 'Asia ' || n, 'Kuusiluodon koulun asia numero ' || n, 'kunta', false, now(), :owner
            from generate_series(1, 5000) n
            """).param("owner", organisation).update();
        client.sql("""
            insert into proposal_index
            select p.id, to_tsvector('finnish', p.body_text), to_tsvector('swedish', p.body_text), '', 'short', 'worse', 1,
                '{CLOSURE}', '{PERUSOPETUS}', '{7-12}', '{}', '{kuusiluodon koulu}', null, null, null, null,
                current_date + (random() * 400)::int, null, 'Lautakunta', false, now()
            from proposal p where p.owner_id = :owner on conflict do nothing
            """).param("owner", organisation).update();
        client.sql("delete from stale_proposal s using proposal p where p.id = s.proposal_id and p.owner_id = :owner")
                .param("owner", organisation)
                .update();
        client.sql("analyze").update();
        Preparation work = work(draft);

        assertThat(page(preparer, "")).hasSize(20);
        assertThat(page(preparer, "asia numero")).hasSize(20);
        assertThat(cumulative.openTo(preparer, work)).hasSize(12);
    }

    private List<UUID> ids(Visitor visitor, String typed) {
        return page(visitor, typed).stream().map(Listed::id).toList();
    }

    private List<Listed> page(Visitor visitor, String typed) {
        for (int round = 0; round < 4; round++) {
            index.catchUp(visitor);
        }
        return portfolio.page(visitor, new Portfolio.Wanted(SearchWords.query(typed), null, false, false), 0, 20);
    }

    private State state(UUID draft) {
        index.catchUp(draft);
        return portfolio.find(preparer, draft).orElseThrow().state();
    }

    private Preparation work(UUID draft) {
        return preparations.of(drafts.findById(draft).orElseThrow());
    }

    private LocalDate today(int days) {
        return portfolio.today().plusDays(days);
    }

    /** Kinds of days, and days from today. */
    private void give(UUID draft, Object... pairs) {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        for (int at = 0; at < pairs.length; at += 2) {
            days.put((MatterDate) pairs[at], today((Integer) pairs[at + 1]));
        }
        assertThat(dates.keep(draft, new GivenDates(days, "", dates.of(draft).version()), null))
                .isTrue();
    }

    private void sign(UUID draft, String part) {
        UUID assessment = UUID.randomUUID();
        client.sql("""
            insert into assessment (id, proposal_id, rule_set_id, rule_set_version, rule_set_sha256, result, trace, created_at)
            values (:id, :draft, 'child-impact', '1', repeat('a', 64), '{}', '{}', now())
            """).param("id", assessment).param("draft", draft).update();
        client.sql("""
            insert into sign_off (proposal_id, assessment_id, part, author_id, author, signed_at)
            values (:draft, :assessment, :part, 'a', 'Aino', now())
            """)
                .param("draft", draft)
                .param("assessment", assessment)
                .param("part", part)
                .update();
    }

    private UUID school() {
        return practice("kuusiluodon-koulu");
    }

    private UUID practice(String id) {
        return PracticeDrafts.shipped()
                .find(id, Language.FI)
                .map(practice -> draft(practice.title(), practice.text(), organisation))
                .orElseThrow();
    }

    private UUID draft(String name, String text, UUID owner) {
        return draft(name, text, owner, null);
    }

    private UUID draft(String name, String text, UUID owner, @Nullable UUID author) {
        UUID id = UUID.randomUUID();
        drafts.save(new KeptDraft(id, 0, name, text, "kunta", null, false, clock.instant(), owner, author, null));
        return id;
    }

    private UUID organisation() {
        UUID id = UUID.randomUUID();
        client.sql("insert into organisation values (:id, 0, :code, :code, :code, :code, 'kunta', '', false)")
                .param("id", id)
                .param("code", "T-" + id)
                .update();
        return id;
    }

    private Visitor person(UUID home, Role... roles) {
        UUID id = UUID.randomUUID();
        client.sql("""
            insert into person (id, version, name, user_name, password_hash, issuer, subject, practice, created_at,
                sessions_from_at)
            values (:id, 1, 'A', :user, '', '', '', false, now(), now())
            """).param("id", id).param("user", id.toString()).update();
        Arrays.stream(roles).forEach(role -> memberships.give(id, home, role, false));
        return visitors.of(id).orElseThrow();
    }
}
