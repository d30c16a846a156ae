package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.activity.Measures;
import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Areas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activity figures by residential area, beside the euros of the same services there. */
@Component
public class AreaActivities {

    private final ActivityImports activity;
    private final LedgerImports imports;
    private final SmallAreas smallAreas;
    private final SmallNumbers smallNumbers;
    private final CurrentMethod method;
    private final JdbcClient client;

    AreaActivities(
            ActivityImports activity,
            LedgerImports imports,
            SmallAreas smallAreas,
            SmallNumbers smallNumbers,
            CurrentMethod method,
            JdbcClient client) {
        this.activity = activity;
        this.imports = imports;
        this.smallAreas = smallAreas;
        this.smallNumbers = smallNumbers;
        this.method = method;
        this.client = client;
    }

    /** A service in an area. */
    private record Place(String area, String service) {}

    /** Every measure that some file tells by area for the year, in the order of the reference list. */
    @Transactional
    public List<AreaActivity> of(Organisation organisation, Selection selection) {
        Map<String, Map<String, BigDecimal>> told = new HashMap<>();
        for (ActivityFigure figure : activity.figures(organisation.id())) {
            if (figure.year() == selection.year()) {
                told.computeIfAbsent(figure.measure(), any -> new TreeMap<>())
                        .merge(Areas.code(figure.area()), figure.quantity(), BigDecimal::add);
            }
        }
        told.values().removeIf(areas -> areas.keySet().stream().allMatch(String::isEmpty));
        if (told.isEmpty()) {
            return List.of();
        }
        Map<Place, Money> euros = euros(organisation, selection);
        List<AreaActivity> found = new ArrayList<>();
        for (Measure measure : Measures.shipped().all()) {
            Map<String, BigDecimal> areas = told.get(measure.code());
            if (areas != null) {
                found.add(new AreaActivity(measure, areas(measure, areas, euros)));
            }
        }
        return found;
    }

    private List<AreaActivity.Area> areas(Measure measure, Map<String, BigDecimal> areas, Map<Place, Money> euros) {
        Set<String> hidden = measure.people() ? FewPeople.hidden(areas, smallNumbers.threshold()) : Set.of();
        return areas.entrySet().stream()
                .map(area -> new AreaActivity.Area(
                        area.getKey(),
                        hidden.contains(area.getKey()) ? null : area.getValue(),
                        sum(measure, area.getKey(), euros)))
                .sorted(Comparator.comparing(
                                AreaActivity.Area::quantity, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(AreaActivity.Area::area))
                .toList();
    }

    private static @Nullable Money sum(Measure measure, String area, Map<Place, Money> euros) {
        return measure.services().stream()
                .map(service -> euros.get(new Place(area, service)))
                .filter(part -> part != null)
                .reduce(Money::plus)
                .orElse(null);
    }

    /** All euros by area and service, but those of areas that are only told together. */
    private Map<Place, Money> euros(Organisation organisation, Selection selection) {
        Map<Place, Money> euros = new HashMap<>();
        List<LedgerImport> counting = imports.findCounting(organisation.id(), selection.year());
        if (counting.isEmpty()) {
            return euros;
        }
        Set<String> together =
                smallAreas.of(organisation.id(), selection.year(), counting).together();
        client.sql("""
                        select area, service, sum(total_cents)::bigint as cents from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        group by area, service
                        """)
                .param("method", method.id(organisation.id()))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("year", selection.year())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .query(row -> {
                    if (!together.contains(row.getString("area"))) {
                        euros.put(
                                new Place(row.getString("area"), row.getString("service")),
                                new Money(row.getLong("cents")));
                    }
                });
        return euros;
    }
}
