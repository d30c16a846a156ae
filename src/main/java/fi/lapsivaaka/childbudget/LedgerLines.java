package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.classification.RowExplainer;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a sum down to the lines of the ledger that it adds up, and why a rule placed each where it is. */
@Component
public class LedgerLines {

    /** Lines on one page. */
    public static final int PAGE = 50;

    static final String COLUMNS = """
            key.body, key.result_area, key.cost_centre, key.cost_centre_name, key.service_class,
            key.service_class_name, key.account, key.account_name, key.supplier, key.supplier_industry, key.shown_area,
            key.year, placed.rule_id, placed.service, placed.level, placed.level_weights, placed.life_stages, placed.child_share,
            placed.share_basis, placed.allocation_key, placed.confidence
            """;

    /** Keys with the area as sums tell it; keys of areas told together are told apart by everything else. */
    private static final String KEYS = """
            (select *, case when area_code = any (:together) then 'small-areas' else area end as shown_area
                from (select *, case when area ~ '^[0-9]{5}(\\s|$)' then left(area, 5) else area end as area_code
                    from ledger_key) coded)
            """;

    static final String LINES = "select min(key.id) as id, " + COLUMNS + """
            , sum(amount.amount_cents)::bigint as cents, sum(amount.entry_count)::bigint as entries
            from ledger_amount amount
            join\s""" + KEYS + """
             key on key.id = amount.key_id
            join key_classification placed on placed.key_id = key.id and placed.method_id = :method
            where amount.import_id in (:imports) and amount.phase in (:phases)
                and key.organisation_id = :organisation and key.year = :year
            """;

    /** A line, or all lines that differ from it by their area alone when that is told together with others. */
    private static final String SAME_LINE = """
             and (key.id = :key or key.area_code = any (:together) and exists (
                select from ledger_key own where own.id = :key
                    and case when own.area ~ '^[0-9]{5}(\\s|$)' then left(own.area, 5) else own.area end = any (:together)
                    and (own.body, own.result_area, own.cost_centre, own.cost_centre_name, own.service_class,
                        own.service_class_name, own.account, own.account_name, own.supplier, own.supplier_industry)
                    = (key.body, key.result_area, key.cost_centre, key.cost_centre_name, key.service_class,
                        key.service_class_name, key.account, key.account_name, key.supplier, key.supplier_industry)))
            """;

    private final LedgerImports imports;
    private final SmallAreas smallAreas;
    private final CurrentMethod method;
    private final JdbcClient client;

    LedgerLines(LedgerImports imports, SmallAreas smallAreas, CurrentMethod method, JdbcClient client) {
        this.imports = imports;
        this.smallAreas = smallAreas;
        this.method = method;
        this.client = client;
    }

    /**
     * Lines of a selection, the most euros first. Lines that differ only by areas told together are one line without area.
     *
     * @param page from 0 on
     * @return at most one line more than {@link #PAGE}, which tells that there is another page
     */
    @Transactional
    public List<LedgerLine> lines(Selection selection, int page) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        HiddenAreas hidden = smallAreas.of(selection.organisationId(), selection.year(), counting);
        if (counting.isEmpty() || hidden.hides(selection)) {
            return List.of();
        }
        String ordered = """
                order by abs(sum(amount.amount_cents)) desc, 1
                limit :limit offset :offset
                """;
        return query(LINES + conditions(selection) + grouped(hidden) + ordered, selection, counting, hidden)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .params(parameters(selection))
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
        return key(organisation, key).map(found -> new RowExplainer(method.classifier()).explain(found));
    }

    /**
     * What a line is for, as the rules read it.
     *
     * @return empty when the organisation has no such line
     */
    @Transactional
    public Optional<LedgerKey> key(Organisation organisation, long key) {
        return client.sql("""
                        select key.*, organisation.name_fi, organisation.kind from ledger_key key
                        join organisation on organisation.id = key.organisation_id
                        where key.id = :key and organisation.id = :organisation
                        """)
                .param("key", key)
                .param("organisation", organisation.id())
                .query((row, number) -> LedgerAmounts.key(row))
                .optional();
    }

    /** The amounts of a line, one selection's phase each. */
    @Transactional
    public Optional<LedgerLine> line(Selection selection, long key) {
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        HiddenAreas hidden = smallAreas.of(selection.organisationId(), selection.year(), counting);
        String same = hidden.together().isEmpty() ? " and key.id = :key" : SAME_LINE;
        return query(LINES + same + grouped(hidden), selection, counting, hidden)
                .param("key", key)
                .query((row, number) -> line(row))
                .list()
                .stream()
                .findFirst();
    }

    static String grouped(HiddenAreas hidden) {
        return " group by " + (hidden.together().isEmpty() ? "key.id, " : "") + COLUMNS;
    }

    private JdbcClient.StatementSpec query(
            String sql, Selection selection, List<LedgerImport> counting, HiddenAreas hidden) {
        return client.sql(sql)
                .param("method", method.id())
                .param("together", hidden.together().toArray(String[]::new))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .param("organisation", selection.organisationId())
                .param("year", selection.year());
    }

    /** A line lies on a level when part of it does, and in a life stage that its service names. */
    private static String conditions(Selection selection) {
        return selection.where().keySet().stream()
                .map(dimension -> switch (dimension) {
                    case BODY, RESULT_AREA -> " and key." + dimension.column() + " = :" + dimension.column();
                    case AREA -> " and key.area_code = :area";
                    case LEVEL ->
                        " and (placed.level = :level or placed.level not in ('inherited', 'not-children')"
                                + " and placed.level_weights ~ ('(^|,)' || :level || '=[1-9]'))";
                    case LIFE_STAGE ->
                        " and (:life_stage = any (string_to_array(placed.life_stages, ','))"
                                + " or :life_stage = placed.life_stages)";
                    default -> " and placed." + dimension.column() + " = :" + dimension.column();
                })
                .collect(Collectors.joining());
    }

    private static Map<String, Object> parameters(Selection selection) {
        return new LinkedHashMap<>(selection.parameters());
    }

    static LedgerLine line(ResultSet row) throws SQLException {
        int share = row.getInt("child_share");
        Integer childShare = row.wasNull() ? null : share;
        Money total = new Money(row.getLong("cents"));
        return new LedgerLine(
                row.getLong("id"),
                unit(row),
                Stream.of(
                                row.getString("body"),
                                row.getString("result_area"),
                                both(row.getString("cost_centre"), row.getString("cost_centre_name")),
                                both(row.getString("service_class"), row.getString("service_class_name")),
                                both(row.getString("account"), row.getString("account_name")),
                                row.getString("supplier"),
                                row.getString("shown_area"))
                        .filter(part -> !part.isBlank() && !part.equals(HiddenAreas.SUM))
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
