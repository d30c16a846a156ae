package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.MatterEuros;
import fi.lapsivaaka.preparation.MatterProfile;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of matters. Triggers of the database note every change of a draft, its answers and its days; what has
 * changed is indexed anew a little later, and before a list is shown the newest of what it would show.
 */
@Component
public class MatterIndex {

    /** Somebody who types does not have the same matter indexed over and over. */
    private static final Duration REST = Duration.ofSeconds(20);

    /** What cannot be indexed is tried again after this. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(MatterIndex.class);

    private static final int AT_A_TIME = 25;
    private static final int BEFORE_A_PAGE = 5;
    private static final int LONGEST_BODY = 250_000;

    private record Stale(UUID draft, long change) {}

    private final JdbcClient client;
    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final Clock clock;
    private final Vocabulary vocabulary;

    MatterIndex(JdbcClient client, KeptDrafts drafts, Preparations preparations, Clock clock, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.client = client;
        this.drafts = drafts;
        this.preparations = preparations;
        this.clock = clock;
    }

    /** Indexes what has rested for a while. */
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void catchUp() {
        refresh(client.sql(
                        "select proposal_id as draft, change from stale_proposal where noted_at <= :rested order by noted_at limit :most")
                .param("rested", OffsetDateTime.ofInstant(clock.instant().minus(REST), ZoneOffset.UTC))
                .param("most", AT_A_TIME)
                .query(Stale.class)
                .list());
    }

    /** Indexes the newest of what has changed and the visitor may see, so that people find what they have just done. */
    public void catchUp(Visitor visitor) {
        refresh(client.sql("""
            select s.proposal_id as draft, s.change from stale_proposal s join proposal p on p.id = s.proposal_id
            where (%s or p.owner_id in (:council))
            order by s.change desc limit :most
            """.formatted(Viewpoint.OPEN))
                .params(Viewpoint.of(visitor))
                .param("most", BEFORE_A_PAGE)
                .query(Stale.class)
                .list());
    }

    /** Indexes one matter where it has changed. */
    public void catchUp(UUID draft) {
        refresh(client.sql("select proposal_id as draft, change from stale_proposal where proposal_id = :draft")
                .param("draft", draft)
                .query(Stale.class)
                .list());
    }

    private void refresh(List<Stale> stale) {
        for (Stale one : stale) {
            try {
                drafts.findById(one.draft()).ifPresent(this::index);
                client.sql("delete from stale_proposal where proposal_id = :draft and change = :change")
                        .param("draft", one.draft())
                        .param("change", one.change())
                        .update();
            } catch (RuntimeException failure) {
                log.error(
                        "draft {} cannot be indexed: {}",
                        one.draft(),
                        failure.getClass().getName());
                client.sql("update stale_proposal set noted_at = :later where proposal_id = :draft")
                        .param("later", OffsetDateTime.ofInstant(clock.instant().plus(PAUSE), ZoneOffset.UTC))
                        .param("draft", one.draft())
                        .update();
            }
        }
    }

    private void index(KeptDraft draft) {
        IndexEntry entry = IndexEntry.of(preparations.of(draft), vocabulary);
        MatterProfile profile = entry.profile();
        String body = draft.draft().whole();
        JdbcClient.StatementSpec statement = client.sql(
                        """
            insert into proposal_index
            select id, :finnish_name, :swedish_name, :answers, :level, :direction, :euros, cast(:decisionTypes as text[]), cast(:services as text[]),
                cast(:lifeStages as text[]), cast(:groups as text[]), cast(:places as text[]), :hearing_begin, :hearing_end, :assessment_ready, :agenda, :decision,
                :review, :meetingBody, :begun, :now, cast(:levelCents as jsonb)
            from proposal where id = :draft
            on conflict (proposal_id) do update set finnish = excluded.finnish, swedish = excluded.swedish,
                answer_text = excluded.answer_text, level = excluded.level, direction = excluded.direction,
                euros = excluded.euros, decision_types = excluded.decision_types, services = excluded.services,
                life_stages = excluded.life_stages, child_groups = excluded.child_groups, places = excluded.places,
                hearing_begin = excluded.hearing_begin, hearing_end = excluded.hearing_end,
                assessment_ready = excluded.assessment_ready, agenda = excluded.agenda, decision = excluded.decision,
                review = excluded.review, body = excluded.body, begun = excluded.begun,
                indexed_at = excluded.indexed_at, year_change = excluded.year_change
            """.replace(":finnish_name", vector("finnish")).replace(":swedish_name", vector("swedish")))
                .param("draft", draft.id())
                .param("name", draft.name())
                .param("text", body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY))
                .param("answers", entry.answers())
                .param("level", entry.level())
                .param("direction", profile.direction())
                .param("euros", profile.euros(), Types.BIGINT)
                .param("decisionTypes", array(profile.decisionTypes()))
                .param("services", array(profile.services()))
                .param("lifeStages", array(profile.lifeStages()))
                .param("groups", array(profile.groups()))
                .param("places", array(profile.places()))
                .param("meetingBody", entry.dates().body())
                .param("levelCents", cents(entry.euros()))
                .param("begun", entry.begun())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        for (MatterDate date : MatterDate.values()) {
            statement = statement.param(date.column(), entry.dates().day(date).orElse(null), Types.DATE);
        }
        statement.update();
    }

    /** Words joined by hyphens and strokes are words of their own, as they are in a query. */
    private static String vector(String language) {
        return """
            setweight(to_tsvector('%1$s', translate(:name, '-–/', '   ')), 'A')
                || setweight(to_tsvector('%1$s', translate(:answers, '-–/', '   ')), 'B')
                || to_tsvector('%1$s', translate(:text, '-–/', '   '))""".formatted(language);
    }

    /** As JSON: the codes of levels hold nothing that would have to be escaped. */
    private static String cents(MatterEuros euros) {
        return new TreeMap<>(euros.byLevel())
                .entrySet().stream()
                        .map(level -> "\"" + level.getKey() + "\": "
                                + level.getValue().cents())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
