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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a sum down to the lines of the ledger that it adds up, and why a rule placed each where it is. */
@Component
public class LedgerLines {

    /** Lines on one page. */
    public static final int PAGE = 50;

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
        List<String> phases = ChildBudgets.phases(counting, selection.phase());
        List<LedgerImport> telling = ChildBudgets.telling(counting, phases);
        if (telling.isEmpty()) {
            return List.of();
        }
        boolean single = telling.size() == 1 && phases.size() == 1;
        String sql = LineQueries.page(
                selection, single, !hidden.together().isEmpty(), PAGE + 1, Math.multiplyExact(page, PAGE));
        return query(sql, selection, telling, hidden)
                .params(selection.parameters())
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * Why the rules in force for the organisation place a line where it is.
     *
     * @return empty when the organisation has no such line
     */
    @Transactional
    public Optional<EntryExplanation> explain(Organisation organisation, long key) {
        return key(organisation, key)
                .map(found -> new RowExplainer(method.classifier(organisation.id())).explain(found));
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
        Optional<LedgerLine> joint = hidden.together().isEmpty()
                ? Optional.empty()
                : query(LineQueries.jointLine(), selection, counting, hidden)
                        .param("key", key)
                        .query((row, number) -> line(row))
                        .optional();
        return joint.or(() -> query(LineQueries.line(), selection, counting, hidden)
                .param("key", key)
                .query((row, number) -> line(row))
                .optional());
    }

    private JdbcClient.StatementSpec query(
            String sql, Selection selection, List<LedgerImport> counting, HiddenAreas hidden) {
        return client.sql(sql)
                .param("method", method.id(selection.organisationId()))
                .param("together", hidden.together().toArray(String[]::new))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .param("year", selection.year());
    }

    /** What {@link LineQueries#told} tells of a line. */
    static LedgerLine line(ResultSet row) throws SQLException {
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
                                row.getString("shown_area"))
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
