package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Profile;
import fi.lapsivaaka.classification.Settings;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Child budgets of the ledgers taken in; read from sums, never from entries. */
@Component
public class ChildBudgets {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Organisations organisations;
    private final LedgerImports imports;
    private final CurrentMethod method;
    private final JdbcClient client;

    ChildBudgets(Organisations organisations, LedgerImports imports, CurrentMethod method, JdbcClient client) {
        this.organisations = organisations;
        this.imports = imports;
        this.method = method;
        this.client = client;
    }

    /** The years that have figures, the newest first. */
    public List<BudgetYear> years(UUID organisationId) {
        Map<Integer, Set<Phase>> years = new TreeMap<>(Comparator.reverseOrder());
        client.sql("""
                        select distinct year, phase from ledger_import_year
                        join ledger_import on ledger_import.id = import_id
                        where organisation_id = :organisation and withdrawn_at is null
                        """).param("organisation", organisationId).query(row -> {
            years.computeIfAbsent(row.getInt("year"), any -> EnumSet.noneOf(Phase.class))
                    .add(Phase.of(row.getString("phase")));
        });
        return years.entrySet().stream()
                .map(year -> new BudgetYear(year.getKey(), year.getValue()))
                .toList();
    }

    /** The choices of method that an organisation's figures are made with. */
    public Profile profile(UUID organisationId) {
        return method.used(organisationId).profile();
    }

    /** What the organisation decides of the method, by the rules in force for it. */
    public Settings settings(UUID organisationId) {
        return method.used(organisationId).rules().settings();
    }

    /** When the newest figures of a year were taken in; empty when there are none. */
    public Optional<Instant> takenIn(UUID organisationId, int year) {
        return imports.findCounting(organisationId, year).stream()
                .map(LedgerImport::importedAt)
                .max(Comparator.naturalOrder());
    }

    /** One row of the query below: a sum by level under one heading. */
    private record Part(String heading, String name, String level, long totalCents, long childCents) {}

    /**
     * The table of one year and phase. One query over the sums of the year; its cost does not grow with the entries.
     *
     * @return empty when the organisation is not known or has no figures for the year and phase
     */
    @Transactional
    public Optional<ChildBudgetTable> table(UUID organisationId, int year, Phase phase) {
        Optional<Organisation> organisation = organisations.findById(organisationId);
        List<LedgerImport> counting = imports.findCounting(organisationId, year);
        if (organisation.isEmpty() || counting.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = parts(counting, year, phase);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Children children = children(organisation.get(), year);
        List<ChildBudgetTable.Row> units = rows(parts, "unit", children).stream()
                .sorted(Comparator.comparing(ChildBudgetTable.Row::total)
                        .reversed()
                        .thenComparing(ChildBudgetTable.Row::name))
                .toList();
        List<String> stages = Stream.concat(vocabulary.lifeStages().stream().map(LifeStage::code), Stream.of(""))
                .toList();
        List<ChildBudgetTable.Row> lifeStages = rows(parts, "stage", children).stream()
                .sorted(Comparator.comparingInt(row -> stages.indexOf(row.name())))
                .toList();
        ChildBudgetTable.Row total = rows(
                        parts.stream()
                                .filter(part -> part.heading().equals("unit"))
                                .map(part -> new Part("all", "", part.level(), part.totalCents(), part.childCents()))
                                .toList(),
                        "all",
                        children)
                .get(0);
        return Optional.of(new ChildBudgetTable(
                provenance(organisation.get(), year, counting),
                phase,
                Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
                        .toList(),
                units,
                lifeStages,
                total,
                children,
                uncertainty(counting, year, phase)));
    }

    private List<Part> parts(List<LedgerImport> counting, int year, Phase phase) {
        return client.sql("""
                        select case when grouping(body) = 0 then 'unit' else 'stage' end as heading,
                            coalesce(body, life_stage) as name, level,
                            sum(total_cents)::bigint as total_cents, sum(child_cents)::bigint as child_cents
                        from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        group by grouping sets ((body, level), (life_stage, level))
                        """)
                .param("method", method.id(counting.get(0).organisationId()))
                .param("imports", ids(counting))
                .param("year", year)
                .param("phases", phases(counting, phase))
                .query(Part.class)
                .list();
    }

    /**
     * Codes of the phases whose euros make up a phase: where no ledger tells the amended budget, it is the budget and its
     * changes.
     */
    public static List<String> phases(List<LedgerImport> counting, Phase phase) {
        boolean told = phase != Phase.AMENDED
                || counting.stream().flatMap(one -> one.totals().stream()).anyMatch(total -> total.phase()
                        .equals(Phase.AMENDED.code()));
        return told ? List.of(phase.code()) : List.of(Phase.BUDGET.code(), Phase.CHANGES.code());
    }

    /** Of these imports those that tell any of some phases. */
    static List<LedgerImport> telling(List<LedgerImport> counting, List<String> phases) {
        return counting.stream()
                .filter(one -> one.totals().stream().anyMatch(total -> phases.contains(total.phase())))
                .toList();
    }

    private static List<ChildBudgetTable.Row> rows(List<Part> parts, String heading, @Nullable Children children) {
        Map<String, List<Part>> byName = parts.stream()
                .filter(part -> part.heading().equals(heading))
                .collect(Collectors.groupingBy(Part::name, LinkedHashMap::new, Collectors.toList()));
        List<ChildBudgetTable.Row> rows = new ArrayList<>();
        byName.forEach((name, own) -> {
            Map<String, Money> all = new LinkedHashMap<>();
            Map<String, Money> child = new LinkedHashMap<>();
            for (Part part : own) {
                all.merge(part.level(), new Money(part.totalCents()), Money::plus);
                child.merge(part.level(), new Money(part.childCents()), Money::plus);
            }
            rows.add(ChildBudgetTable.Row.of(name, all, child, children));
        });
        return rows;
    }

    Uncertainty uncertainty(List<LedgerImport> counting, int year, Phase phase) {
        Uncertainty[] uncertainty = {Uncertainty.NONE};
        client.sql("""
                        select share_basis, sum(total_cents)::bigint as total_cents from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        group by share_basis
                        """)
                .param("method", method.id(counting.get(0).organisationId()))
                .param("imports", ids(counting))
                .param("year", year)
                .param("phases", phases(counting, phase))
                .query(row -> {
                    uncertainty[0] =
                            uncertainty[0].with(row.getString("share_basis"), new Money(row.getLong("total_cents")));
                });
        return uncertainty[0];
    }

    Provenance provenance(Organisation organisation, int year, List<LedgerImport> counting) {
        return new Provenance(
                new LocalizedText(organisation.nameFi(), organisation.nameSv(), organisation.nameEn()),
                organisation.kind(),
                year,
                organisation.practice(),
                counting.stream().map(LedgerImport::source).distinct().toList(),
                method.method(organisation.id()));
    }

    @Nullable
    Children children(Organisation organisation, int year) {
        return vocabulary
                .childPopulation(organisation.municipality(), year)
                .map(Children::of)
                .orElse(null);
    }

    private static List<UUID> ids(List<LedgerImport> counting) {
        return counting.stream().map(LedgerImport::id).toList();
    }
}
