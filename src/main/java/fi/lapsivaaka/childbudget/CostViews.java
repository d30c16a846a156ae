package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cost views of the ledgers taken in, each counted once: what it is counted from never changes. */
@Component
public class CostViews {

    private static final int MOST_REMEMBERED = 50;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Remembered<Asked, CostView> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Organisations organisations;
    private final LedgerImports imports;
    private final CurrentMethod method;
    private final ChildBudgets budgets;
    private final JdbcClient client;

    CostViews(
            Organisations organisations,
            LedgerImports imports,
            CurrentMethod method,
            ChildBudgets budgets,
            JdbcClient client) {
        this.organisations = organisations;
        this.imports = imports;
        this.method = method;
        this.budgets = budgets;
        this.client = client;
    }

    private record Asked(UUID method, Organisation organisation, Set<UUID> imports, int year, List<String> groups) {}

    /** The view of the newest year that has actual figures, or else of the newest year. */
    @Transactional
    public Optional<CostView> newest(UUID organisationId, Collection<String> groups) {
        return BudgetYear.opened(budgets.years(organisationId))
                .flatMap(year -> of(organisationId, year.year(), groups));
    }

    /**
     * What the services of these groups cost. Reads the keys placed in the services, by index.
     *
     * @param groups codes of service groups
     * @return empty when the organisation is not known or has no figures for the year
     */
    @Transactional
    public Optional<CostView> of(UUID organisationId, int year, Collection<String> groups) {
        Optional<Organisation> organisation = organisations.findById(organisationId);
        List<LedgerImport> counting = imports.findCounting(organisationId, year);
        if (organisation.isEmpty() || counting.isEmpty()) {
            return Optional.empty();
        }
        Asked asked = new Asked(
                method.id(organisationId),
                organisation.get(),
                counting.stream().map(LedgerImport::id).collect(Collectors.toSet()),
                year,
                List.copyOf(groups));
        return Optional.of(remembered.of(asked, () -> count(asked, counting), counted -> !counted.lines()
                .isEmpty())); // sums may not be built yet
    }

    private CostView count(Asked asked, List<LedgerImport> counting) {
        CostCounter counter = new CostCounter(vocabulary, asked.groups());
        count(
                asked.organisation().id(),
                asked.year(),
                counting,
                CostCounter.services(vocabulary, asked.groups()),
                counter);
        return counter.view(
                budgets.provenance(asked.organisation(), asked.year(), counting),
                budgets.children(asked.organisation(), asked.year()),
                phase -> budgets.uncertainty(counting, asked.year(), phase));
    }

    private void count(
            UUID organisationId, int year, List<LedgerImport> counting, Set<String> services, CostCounter counter) {
        if (services.isEmpty()) {
            return;
        }
        Gatherer gatherer = new Gatherer(counter);
        client.sql("select key.*, organisation.name_fi, organisation.kind, line.phase, line.amount_cents, "
                        + PlacementColumns.ALL
                        + """
                        from child_budget_line line
                        join placement placed on placed.id = line.placement_id
                        join ledger_key key on key.id = line.key_id
                        join organisation on organisation.id = key.organisation_id
                        where placed.service in (:services) and line.year = :year and line.budget_id in (
                            select id from child_budget where method_id = :method and import_id in (:imports))
                        order by key.id
                        """)
                .param("method", method.id(organisationId))
                .param("services", services)
                .param("year", year)
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .query(gatherer::take);
        gatherer.finish();
    }

    /** Puts the phases of a key together again. */
    private static final class Gatherer {

        private final CostCounter counter;
        private long keyId;
        private @Nullable LedgerKey key;
        private @Nullable Placement placement;
        private Map<Phase, Money> amounts = new EnumMap<>(Phase.class);

        Gatherer(CostCounter counter) {
            this.counter = counter;
        }

        void take(ResultSet row) throws SQLException {
            if (key == null || row.getLong("id") != keyId) {
                finish();
                keyId = row.getLong("id");
                key = LedgerAmounts.key(row);
                placement = PlacementColumns.read(row);
                amounts = new EnumMap<>(Phase.class);
            }
            amounts.merge(Phase.of(row.getString("phase")), new Money(row.getLong("amount_cents")), Money::plus);
        }

        void finish() {
            if (key != null && placement != null) {
                counter.add(key, placement, amounts);
            }
        }
    }
}
