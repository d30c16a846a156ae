package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.MatterDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The matters that somebody may see: drafts of the organisations whose drafts they read, those they were invited to, and,
 * where they read the council's page only, those whose assessment has been signed.
 */
@Repository
public class Portfolio {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final Wanted ANYTHING = new Wanted("", null, false, false);
    private static final int MOST_PENDING = 300;
    private static final int HEADLINE = 60_000;

    private static final String VISIBLE = """
            select p.id, p.name, p.practice, p.owner_id, p.author_id, p.created_at, p.body_text, i.finnish, i.swedish,
                i.answer_text, coalesce(i.level, '') as level, i.hearing_begin, i.hearing_end, i.assessment_ready,
                i.agenda, i.decision, i.review, coalesce(i.body, '') as body,
                %1$s as open, %2$s as mine,
                exists (select from handed_step h where h.proposal_id = p.id and h.person_id = :person and h.state = 'open') as given,
                case when exists (select 1 from sign_off f where f.proposal_id = p.id and f.part = 'follow_up'
                        and f.withdrawn_at is null) then 'followed'
                    when approved.id is not null and i.review < :today then 'overdue'
                    when approved.id is not null and i.decision < :today then 'decided'
                    when approved.id is not null then 'approved'
                    when signed.id is not null then 'signed'
                    when i.begun then 'assessment'
                    else 'screening' end as state
            from proposal p
                left join proposal_index i on i.proposal_id = p.id
                left join sign_off signed on signed.proposal_id = p.id and signed.part = 'assessor'
                    and signed.withdrawn_at is null
                left join sign_off approved on approved.proposal_id = p.id and approved.part = 'official'
                    and approved.withdrawn_at is null
            where (%1$s or (p.owner_id in (:council) and signed.id is not null)) and %3$s
            """.formatted(Viewpoint.OPEN, Viewpoint.MINE, Viewpoint.NEWEST);

    private static final String SEARCHED = """
            and (:words = '' or open and (finnish @@ to_tsquery('finnish', :words)
                        or swedish @@ to_tsquery('swedish', :words))
                    or to_tsvector('finnish', translate(name, '-–/', '   ')) @@ to_tsquery('finnish', :words)
                    or to_tsvector('swedish', translate(name, '-–/', '   ')) @@ to_tsquery('swedish', :words))
            """;

    private static final String FILTERED =
            "where (not :mine or mine) and (not :steps or given) and (cast(:state as text) is null or state = :state) "
                    + SEARCHED;

    /** Meetings to come first, the nearest before the later ones; then those past, the last first; then those without. */
    private static final String BY_MEETING = """
            case when decision >= :today then 0 when decision is null then 2 else 1 end,
            abs(decision - cast(:today as date)), body, name, id
            """;

    private static final String BY_RANK = """
            greatest(ts_rank_cd(finnish, to_tsquery('finnish', :words)),
                ts_rank_cd(swedish, to_tsquery('swedish', :words))) desc nulls last, created_at desc, id
            """;

    private final JdbcClient client;
    private final Clock clock;

    Portfolio(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param words as {@link SearchWords} makes them; the empty text for everything
     * @param state null for any
     * @param mine only the visitor's own work
     * @param steps only those with a step that the visitor was given
     */
    public record Wanted(String words, @Nullable State state, boolean mine, boolean steps) {}

    /**
     * A page of what was found, by meeting; with words to search for, the best match first.
     *
     * @param first how many to leave out
     */
    public List<Listed> page(Visitor visitor, Wanted wanted, int first, int count) {
        boolean search = !wanted.words().isEmpty();
        String excerpt = """
                case when not open or :words = '' then '' else ts_headline(
                    case when finnish @@ to_tsquery('finnish', :words) then 'finnish'::regconfig
                        else 'swedish'::regconfig end,
                    translate(answer_text || chr(10) || left(body_text, %d), chr(2) || chr(3), ''),
                    case when finnish @@ to_tsquery('finnish', :words) then to_tsquery('finnish', :words)
                        else to_tsquery('swedish', :words) end,
                    'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=10,'
                        || ' FragmentDelimiter=" … "') end as excerpt""".formatted(HEADLINE);
        return query(
                        "select *, " + excerpt + " from (select * from (" + VISIBLE + ") visible " + FILTERED
                                + " order by " + (search ? BY_RANK : BY_MEETING) + " limit :count offset :first) shown",
                        visitor,
                        wanted)
                .param("first", first)
                .param("count", count)
                .query(Portfolio::read)
                .list();
    }

    /** How many there are in each state, whatever state is looked for. */
    public Map<State, Integer> counts(Visitor visitor, Wanted wanted) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        query(
                        "select state, count(*) as found from (" + VISIBLE + ") visible " + FILTERED
                                + " group by state",
                        visitor,
                        new Wanted(wanted.words(), null, wanted.mine(), wanted.steps()))
                .query((row, number) -> counts.put(state(row), row.getInt("found")))
                .list();
        return counts;
    }

    /** Those with days around today or after it, and those not signed; only what the visitor may work on. */
    public List<Listed> pending(Visitor visitor, boolean mine) {
        return query(
                        "select *, '' as excerpt from (" + VISIBLE + ") visible " + FILTERED + """
                and open and state <> 'followed' and (state in ('screening', 'assessment', 'signed', 'overdue')
                    or greatest(hearing_end, agenda, decision, review) >= :today)
                and coalesce(hearing_begin, hearing_end, assessment_ready, agenda, decision, review) is not null
                order by mine desc, created_at desc, id limit :most
                """,
                        visitor,
                        new Wanted("", null, mine, false))
                .param("most", MOST_PENDING)
                .query(Portfolio::read)
                .list();
    }

    /** One of them; empty when the visitor may not see it or something later has been made of it. */
    public Optional<Listed> find(Visitor visitor, UUID draft) {
        return query("select *, '' as excerpt from (" + VISIBLE + " and p.id = :draft) visible", visitor, ANYTHING)
                .param("draft", draft)
                .query(Portfolio::read)
                .optional();
    }

    /** Today in Finland. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    private JdbcClient.StatementSpec query(String sql, Visitor visitor, Wanted wanted) {
        State state = wanted.state();
        return client.sql(sql)
                .params(Viewpoint.of(visitor))
                .param("today", today())
                .param("words", wanted.words())
                .param("mine", wanted.mine())
                .param("steps", wanted.steps())
                .param("state", state == null ? null : state.code(), java.sql.Types.VARCHAR);
    }

    private static State state(ResultSet row) throws SQLException {
        return State.of(row.getString("state")).orElseThrow();
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        for (MatterDate date : MatterDate.values()) {
            LocalDate day = row.getObject(date.column(), LocalDate.class);
            if (day != null) {
                days.put(date, day);
            }
        }
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("practice"),
                row.getObject("owner_id", UUID.class),
                row.getBoolean("open"),
                row.getBoolean("mine"),
                state(row),
                row.getString("level"),
                days,
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("excerpt"));
    }
}
