package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines that an expert should look at, the most euros first. */
@Component
public class UncertainLines {

    /** Reasons in the order in which one is chosen where several hold. */
    public static final List<String> REASONS = List.of("unclassified", "low", "default", "conflict");

    /** Lines in one file at most. */
    public static final int MOST = 5_000;

    private static final int MOST_REMEMBERED = 500;

    private static final String REASON = """
            case when share_basis = 'unclassified' then 'unclassified'
                when confidence in ('low', 'none') then 'low'
                when share_basis = 'default' then 'default'
                when rule_id in (:conflicting) then 'conflict'
                else '' end""";

    private static final String WANTED =
            "(:reason = '' and reason not in ('', 'conflict') or :reason <> '' and reason = :reason)";

    /**
     * Lines to be looked at, in their order, with what they add up to so far. "Is true" keeps the database from leaving the
     * order of the lines for that of the placements.
     */
    private static final String UNCERTAIN = "), uncertain as ("
            + " select *, row_number() over most as place, sum(abs(cents)) over most as up_to_here from every_line"
            + " where cents <> 0 and (placement_id in ("
            + " select id from (select id, (" + REASON + ") as reason from placement) judged where " + WANTED
            + ")) is true window most as (order by order_cents, key_id) order by order_cents, key_id)";

    private static final String SUM = " select reason, sum(abs(cents))::bigint as cents, count(*) as lines,"
            + " count(*) filter (where up_to_here - abs(cents) < 0.8 * uncertain_cents) as most,"
            + " (select coalesce(sum(abs(cents)), 0)::bigint from every_line) as all_cents"
            + " from (select cents, up_to_here, sum(abs(cents)) over () as uncertain_cents, " + REASON + " as reason"
            + " from uncertain join placement on placement.id = placement_id) told group by reason";

    private final Remembered<Asked, UncertainEuros> remembered = new Remembered<>(MOST_REMEMBERED);
    private final LedgerImports imports;
    private final SmallAreas smallAreas;
    private final CurrentMethod method;
    private final JdbcClient client;

    UncertainLines(LedgerImports imports, SmallAreas smallAreas, CurrentMethod method, JdbcClient client) {
        this.imports = imports;
        this.smallAreas = smallAreas;
        this.method = method;
        this.client = client;
    }

    private Set<String> conflicting(UUID organisation) {
        return Stream.concat(
                        Stream.of("-"),
                        method.used(organisation).rules().ruleSet().rules().stream()
                                .filter(rule -> !rule.outcome()
                                        .getOrDefault("conflict", "")
                                        .isBlank())
                                .map(rule -> rule.id()))
                .collect(Collectors.toSet());
    }

    /**
     * @param reason one of {@link #REASONS}, or the empty text for all but {@code conflict}, since a remark of a rule
     *     need not make its euros uncertain
     * @param from how many lines to leave out
     * @param most how many to give
     */
    @Transactional
    public List<UncertainLine> lines(Selection selection, String reason, int from, int most) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        if (counting.isEmpty()) {
            return List.of();
        }
        return query(page(from, most), selection, reason, counting)
                .query((row, number) -> new UncertainLine(
                        LedgerLines.line(row),
                        row.getString("reason"),
                        row.getInt("place"),
                        new Money(row.getLong("up_to_here"))))
                .list();
    }

    /** The numbers stand in the text, so that the database reads lines in their order and no further. */
    private static String page(int from, int most) {
        return ", line as (select page.*, (select " + REASON
                + " from placement where placement.id = page.placement_id) as reason"
                + " from (select * from uncertain order by order_cents, key_id limit " + most + " offset " + from
                + ") page)" + LineQueries.told("line.reason, line.place, line.up_to_here, ");
    }

    private record Asked(UUID method, Set<UUID> imports, int year, Phase phase, Set<String> together, String reason) {}

    /**
     * What the uncertain lines of a selection add up to. It needs every line, none of which ever changes, so it is
     * remembered.
     */
    @Transactional
    public UncertainEuros sum(Selection selection, String reason) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        Asked asked = new Asked(
                method.id(selection.organisationId()),
                counting.stream().map(LedgerImport::id).collect(Collectors.toSet()),
                selection.year(),
                selection.phase(),
                smallAreas
                        .of(selection.organisationId(), selection.year(), counting)
                        .together(),
                reason);
        return remembered.of(
                asked,
                () -> sum(selection, reason, counting),
                counted -> counted.lines() > 0); // sums may not be built yet
    }

    private UncertainEuros sum(Selection selection, String reason, List<LedgerImport> counting) {
        Map<String, Money> byReason = new LinkedHashMap<>();
        long[] sums = new long[4];
        if (!counting.isEmpty()) {
            query(SUM, selection, reason, counting).query(row -> {
                byReason.put(row.getString("reason"), new Money(row.getLong("cents")));
                sums[0] = row.getLong("all_cents");
                sums[1] += row.getLong("cents");
                sums[2] += row.getLong("lines");
                sums[3] += row.getLong("most");
            });
        }
        return new UncertainEuros(new Money(sums[0]), new Money(sums[1]), sums[2], sums[3], byReason);
    }

    private JdbcClient.StatementSpec query(
            String sql, Selection selection, String reason, List<LedgerImport> counting) {
        HiddenAreas hidden = smallAreas.of(selection.organisationId(), selection.year(), counting);
        List<String> phases = ChildBudgets.phases(counting, selection.phase());
        List<LedgerImport> telling = ChildBudgets.telling(counting, phases);
        boolean single = telling.size() == 1 && phases.size() == 1;
        return client.sql("with every_line as ("
                        + LineQueries.all(single, !hidden.together().isEmpty()) + UNCERTAIN + sql)
                .param("together", hidden.together().toArray(String[]::new))
                .param("method", method.id(selection.organisationId()))
                .param(
                        "imports",
                        (telling.isEmpty() ? counting : telling)
                                .stream().map(LedgerImport::id).toList())
                .param("phases", phases)
                .param("year", selection.year())
                .param("conflicting", conflicting(selection.organisationId()))
                .param("reason", reason);
    }
}
