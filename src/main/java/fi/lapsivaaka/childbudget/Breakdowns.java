package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import fi.lapsivaaka.vocabulary.Areas;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
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

/** Child budgets told apart by anything that sums keep; one query over the sums each, whatever the entries behind them. */
@Component
public class Breakdowns {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Organisations organisations;
    private final LedgerImports imports;
    private final ChildBudgets budgets;
    private final SmallAreas smallAreas;
    private final CurrentMethod method;
    private final JdbcClient client;

    Breakdowns(
            Organisations organisations,
            LedgerImports imports,
            ChildBudgets budgets,
            SmallAreas smallAreas,
            CurrentMethod method,
            JdbcClient client) {
        this.organisations = organisations;
        this.imports = imports;
        this.budgets = budgets;
        this.smallAreas = smallAreas;
        this.method = method;
        this.client = client;
    }

    /** A sum under one name on one level. */
    private record Part(String name, String level, long totalCents, long childCents) {}

    /** @return empty when the organisation is not known, or no euros are selected or only some that are hidden */
    @Transactional
    public Optional<Breakdown> by(Dimension dimension, Selection selection) {
        Optional<Organisation> organisation = organisations.findById(selection.organisationId());
        List<LedgerImport> counting = imports.findCounting(selection.organisationId(), selection.year());
        if (organisation.isEmpty() || counting.isEmpty()) {
            return Optional.empty();
        }
        HiddenAreas hidden = smallAreas.of(selection.organisationId(), selection.year(), counting);
        if (hidden.hides(selection)) {
            return Optional.empty();
        }
        List<Part> parts = client.sql("select " + dimension.column() + """
                         as name, level, sum(total_cents)::bigint as total_cents, sum(child_cents)::bigint as child_cents
                        from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        """ + selection.conditions() + " group by 1, 2")
                .param("method", method.id(selection.organisationId()))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("year", selection.year())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .params(selection.parameters())
                .query(Part.class)
                .list();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Children children = budgets.children(organisation.get(), selection.year());
        Map<String, List<Part>> byName = new TreeMap<>();
        parts.forEach(part ->
                byName.computeIfAbsent(part.name(), any -> new ArrayList<>()).add(part));
        List<Row> rows = byName.entrySet().stream()
                .map(name -> row(name.getKey(), name.getValue(), children))
                .sorted(Comparator.comparing(Row::child)
                        .thenComparing(Row::total)
                        .reversed()
                        .thenComparing(Row::name))
                .toList();
        Map<String, AreaNote> notes = Map.of();
        if (dimension == Dimension.AREA) {
            AreaRows areas = new AreaRows(
                            hidden,
                            selection,
                            area -> population(area, organisation.get().municipality(), selection.year()))
                    .write(rows);
            rows = areas.rows();
            notes = areas.notes();
        }
        return Optional.of(new Breakdown(
                budgets.provenance(organisation.get(), selection.year(), counting),
                selection,
                dimension,
                levels(parts),
                rows,
                row("", parts, children),
                children,
                notes));
    }

    private static @Nullable AreaPopulation population(String area, String municipality, int year) {
        return area.isEmpty()
                ? null
                : Areas.shipped().population(area, municipality, year).orElse(null);
    }

    /** All sums of a year, every cent once; areas with few children are told together. */
    @Transactional
    public List<BudgetCell> cells(UUID organisationId, int year) {
        List<LedgerImport> counting = imports.findCounting(organisationId, year);
        if (counting.isEmpty()) {
            return List.of();
        }
        Set<String> together = smallAreas.of(organisationId, year, counting).together();
        String columns =
                Arrays.stream(Dimension.values()).map(Dimension::column).collect(Collectors.joining(", "));
        String shown = together.isEmpty()
                ? columns
                : columns.replace(
                        " area,",
                        " case when area = any (:together) then '" + HiddenAreas.SUM + "' else area end as area,");
        return client.sql("select phase, " + columns + """
                        , sum(total_cents)::bigint as total_cents, sum(child_cents)::bigint as child_cents
                        from (select phase, total_cents, child_cents,\s""" + shown + """
                         from child_budget_sum
                            where method_id = :method and import_id in (:imports) and year = :year) sums
                        group by phase,\s""" + columns + " order by phase, " + columns)
                .param("together", together.toArray(String[]::new))
                .param("method", method.id(organisationId))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("year", year)
                .query((row, number) -> {
                    Map<Dimension, String> values = new EnumMap<>(Dimension.class);
                    for (Dimension dimension : Dimension.values()) {
                        values.put(dimension, row.getString(dimension.column()));
                    }
                    return new BudgetCell(
                            Phase.of(row.getString("phase")),
                            values,
                            new Money(row.getLong("total_cents")),
                            new Money(row.getLong("child_cents")));
                })
                .list();
    }

    /** The selected euros in each year that has them, in the phase asked for. */
    @Transactional
    public Optional<Trend> trend(Selection selection) {
        List<Trend.Year> years = new ArrayList<>();
        Breakdown newest = null;
        for (BudgetYear year : budgets.years(selection.organisationId())) {
            Optional<Breakdown> sums = by(
                    Dimension.LEVEL,
                    new Selection(selection.organisationId(), year.year(), selection.phase(), selection.where()));
            if (sums.isPresent()) {
                newest = newest == null ? sums.get() : newest;
                Row total = sums.get().total();
                years.add(
                        0,
                        new Trend.Year(
                                year.year(),
                                Row.of(
                                        String.valueOf(year.year()),
                                        total.byLevel(),
                                        total.childByLevel(),
                                        sums.get().children()),
                                sums.get().children()));
            }
        }
        if (newest == null) {
            return Optional.empty();
        }
        return Optional.of(new Trend(
                newest.provenance(),
                selection,
                order().filter(level -> years.stream()
                                .anyMatch(year -> year.row().byLevel().containsKey(level)))
                        .toList(),
                years));
    }

    private List<String> levels(List<Part> parts) {
        return order().filter(
                        level -> parts.stream().anyMatch(part -> part.level().equals(level)))
                .toList();
    }

    private Stream<String> order() {
        return Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"));
    }

    private static Row row(String name, List<Part> parts, @Nullable Children children) {
        Map<String, Money> all = new LinkedHashMap<>();
        Map<String, Money> child = new LinkedHashMap<>();
        for (Part part : parts) {
            all.merge(part.level(), new Money(part.totalCents()), Money::plus);
            child.merge(part.level(), new Money(part.childCents()), Money::plus);
        }
        return Row.of(name, all, child, children);
    }
}
