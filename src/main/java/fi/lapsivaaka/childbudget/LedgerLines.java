package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.classification.RowExplainer;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a sum down to the lines of the ledger that it adds up, and why a rule placed each where it is. */
@Component
public class LedgerLines {

    /** Lines on one page. */
    public static final int PAGE = 50;

    /** What is told of the lines of a page, whose sums are {@code line}. */
    private static final String TOLD = """
            select key.body, key.result_area, key.cost_centre, key.cost_centre_name, key.service_class,
                key.service_class_name, key.account, key.account_name, key.supplier, key.area,
                placed.rule_id, placed.service, placed.level, placed.child_share, placed.share_basis, placed.allocation_key,
                line.key_id, line.cents, (
                    select sum(amount.entry_count)::bigint from ledger_amount amount
                    where amount.key_id = line.key_id and amount.import_id in (:imports) and amount.phase in (:phases)
                ) as entries
            from line join ledger_key key on key.id = line.key_id join placement placed on placed.id = line.placement_id
            where key.year = :year
            """;

    /** The lines of one import in one phase: read in their order until the page is full, however many there are. */
    private static final String OF_ONE = """
            with line as (
                select key_id, placement_id, order_cents, amount_cents as cents from child_budget_line
                where budget_id = (select id from child_budget where method_id = :method and import_id in (:imports))
                    and year = :year and phase in (:phases)
            """;

    /** The lines of several, added up. */
    private static final String OF_SEVERAL = """
            with line as (
                select key_id, placement_id, -abs(sum(amount_cents)) as order_cents, sum(amount_cents)::bigint as cents
                from child_budget_line
                where budget_id in (select id from child_budget where method_id = :method and import_id in (:imports))
                    and year = :year and phase in (:phases)
            """;

    /** One line. */
    private static final String OF_KEY = """
            with line as (
                select amount.key_id, placement_id, sum(amount_cents)::bigint as cents
                from ledger_amount amount
                join key_placement placed on placed.key_id = amount.key_id and placed.method_id = :method
                where amount.import_id in (:imports) and amount.phase in (:phases) and amount.key_id = :key
                group by 1, 2)
            """;

    private final LedgerImports imports;
    private final CurrentMethod method;
    private final JdbcClient client;

    LedgerLines(LedgerImports imports, CurrentMethod method, JdbcClient client) {
        this.imports = imports;
        this.method = method;
        this.client = client;
    }

    /**
     * Lines of a selection, the most euros first.
     *
     * @param page from 0 on
     * @return at most one line more than {@link #PAGE}, which tells that there is another page
     */
    @Transactional
    public List<LedgerLine> lines(Selection selection, int page) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        if (counting.isEmpty()) {
            return List.of();
        }
        List<String> phases = ChildBudgets.phases(counting, selection.phase());
        List<LedgerImport> telling = counting.stream()
                .filter(one -> one.totals().stream().anyMatch(total -> phases.contains(total.phase())))
                .toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        String lines = telling.size() == 1 && phases.size() == 1
                ? OF_ONE + conditions(selection)
                : OF_SEVERAL + conditions(selection) + " group by key_id, placement_id";
        return query(
                        lines + " order by order_cents, key_id limit :limit offset :offset) " + TOLD
                                + " order by order_cents, key_id",
                        selection,
                        telling,
                        phases)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .params(selection.parameters())
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * Why the rules in force place a line where it is.
     *
     * @return empty when the organisation has no such line
     */
    @Transactional
    public Optional<EntryExplanation> explain(Organisation organisation, long key) {
        return client.sql("""
                        select key.*, organisation.name_fi, organisation.kind from ledger_key key
                        join organisation on organisation.id = key.organisation_id
                        where key.id = :key and organisation.id = :organisation
                        """)
                .param("key", key)
                .param("organisation", organisation.id())
                .query((row, number) -> LedgerAmounts.key(row))
                .optional()
                .map(found -> new RowExplainer(method.classifier()).explain(found));
    }

    /** The amounts of a line, one selection's phase each. */
    @Transactional
    public Optional<LedgerLine> line(Selection selection, long key) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        return query(OF_KEY + TOLD, selection, counting, ChildBudgets.phases(counting, selection.phase()))
                .param("key", key)
                .query((row, number) -> line(row))
                .optional();
    }

    private JdbcClient.StatementSpec query(
            String sql, Selection selection, List<LedgerImport> counting, List<String> phases) {
        return client.sql(sql)
                .param("method", method.id())
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("phases", phases)
                .param("year", selection.year());
    }

    /**
     * A line lies on a level when part of it does, and in a life stage that its service names. "Is true" keeps the
     * database from leaving the order of the lines for that of the placements.
     */
    private static String conditions(Selection selection) {
        StringJoiner units = new StringJoiner(" and ");
        StringJoiner placements = new StringJoiner(" and ");
        for (Dimension dimension : selection.where().keySet()) {
            switch (dimension) {
                case BODY, RESULT_AREA -> units.add(dimension.column() + " = :" + dimension.column());
                case LEVEL ->
                    placements.add("(level = :level or level not in ('inherited', 'not-children')"
                            + " and level_weights ~ ('(^|,)' || :level || '=[1-9]'))");
                case LIFE_STAGE ->
                    placements.add("(:life_stage = any (string_to_array(life_stages, ','))"
                            + " or :life_stage = life_stages)");
                default -> placements.add(dimension.column() + " = :" + dimension.column());
            }
        }
        return among("unit_id", "budget_unit", units) + among("placement_id", "placement", placements);
    }

    private static String among(String column, String table, StringJoiner conditions) {
        return conditions.length() == 0
                ? ""
                : " and (" + column + " in (select id from " + table + " where " + conditions + ")) is true";
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        int share = row.getInt("child_share");
        Integer childShare = row.wasNull() ? null : share;
        Money total = new Money(row.getLong("cents"));
        return new LedgerLine(
                row.getLong("key_id"),
                unit(row),
                Stream.of(
                                row.getString("body"),
                                row.getString("result_area"),
                                both(row.getString("cost_centre"), row.getString("cost_centre_name")),
                                both(row.getString("service_class"), row.getString("service_class_name")),
                                both(row.getString("account"), row.getString("account_name")),
                                row.getString("supplier"),
                                row.getString("area"))
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .toList(),
                row.getString("rule_id"),
                row.getString("service"),
                row.getString("level"),
                childShare,
                row.getString("share_basis"),
                row.getString("allocation_key"),
                total,
                Placement.child(total, childShare),
                row.getLong("entries"));
    }

    private static String unit(ResultSet row) throws SQLException {
        for (String column : List.of("cost_centre_name", "result_area", "service_class_name", "body")) {
            if (!row.getString(column).isEmpty()) {
                return row.getString(column);
            }
        }
        return "–";
    }

    private static String both(String code, String name) {
        return (code + " " + name).strip();
    }
}
