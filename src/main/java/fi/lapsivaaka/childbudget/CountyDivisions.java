package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.activity.Measures;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Municipality;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides a county's money by a key that a reader chose. */
@Component
class CountyDivisions {

    private final Counties counties;
    private final ActivityImports activity;

    CountyDivisions(Counties counties, ActivityImports activity) {
        this.counties = counties;
        this.activity = activity;
    }

    /** @return empty when the residents of some municipality of the county are not known */
    Optional<Divisions> of(Organisation municipality, int year, DivisionKey key) {
        DivisionKey ofResidents = key == DivisionKey.ACTIVITY ? DivisionKey.UNDER_18 : key;
        return counties.division(municipality, year, ofResidents).map(residents -> counties.of(municipality)
                .filter(county -> key == DivisionKey.ACTIVITY)
                .map(county -> byActivity(municipality, county, year, residents))
                .orElseGet(() -> Divisions.of(residents)));
    }

    /** Figures of a measure, by year and then by municipality. */
    private static final class Told {
        private final TreeMap<Integer, Map<Municipality, BigDecimal>> years = new TreeMap<>();

        void add(int year, Municipality municipality, BigDecimal quantity) {
            years.computeIfAbsent(year, any -> new HashMap<>()).merge(municipality, quantity, BigDecimal::add);
        }
    }

    private Divisions byActivity(Organisation municipality, Organisation county, int year, Division residents) {
        List<Municipality> members = counties.members(municipality);
        Map<String, Told> told = new HashMap<>();
        for (ActivityFigure figure : activity.figures(county.id())) {
            if (figure.year() <= year) {
                members.stream()
                        .filter(member -> names(member, figure.area()))
                        .findFirst()
                        .ifPresent(member -> told.computeIfAbsent(figure.measure(), any -> new Told())
                                .add(figure.year(), member, figure.quantity()));
            }
        }
        Map<String, ActivityDivision> byService = new HashMap<>();
        Map<String, Divisions.Why> otherwise = new HashMap<>();
        List<String> sources = activity.sources(county.id());
        for (Measure measure : Measures.shipped().all()) {
            Optional<ActivityDivision> found = division(measure, told.get(measure.code()), members, residents, sources);
            Divisions.Why why = found.filter(division -> hides(measure, division))
                    .map(any -> Divisions.Why.FEW)
                    .orElse(Divisions.Why.NO_FIGURES);
            for (String service : measure.services()) {
                found.filter(division -> !hides(measure, division))
                        .ifPresentOrElse(
                                division -> byService.putIfAbsent(service, division),
                                () -> otherwise.putIfAbsent(service, why));
            }
        }
        return new Divisions(DivisionKey.ACTIVITY, residents, byService, otherwise);
    }

    /** By the newest year that has a figure, be it zero, of every municipality. */
    private static Optional<ActivityDivision> division(
            Measure measure,
            @Nullable Told told,
            List<Municipality> members,
            Division residents,
            List<String> sources) {
        return Stream.ofNullable(told)
                .flatMap(known -> known.years.descendingMap().entrySet().stream())
                .filter(year -> year.getValue().keySet().containsAll(members))
                .filter(year -> year.getValue().values().stream().anyMatch(quantity -> quantity.signum() > 0))
                .findFirst()
                .map(year -> new ActivityDivision(
                        measure,
                        year.getKey(),
                        members.stream()
                                .map(member -> year.getValue().getOrDefault(member, BigDecimal.ZERO))
                                .toList(),
                        residents.own(),
                        sources));
    }

    private static boolean hides(Measure measure, ActivityDivision division) {
        return measure.people()
                && division.quantities().stream()
                        .anyMatch(quantity ->
                                quantity.signum() > 0 && quantity.compareTo(ActivityCost.FEWEST_PEOPLE) < 0);
    }

    /** Its code, or its name in one of the languages. */
    private static boolean names(Municipality municipality, String area) {
        return Stream.of(
                        municipality.code(),
                        municipality.name().fi(),
                        municipality.name().sv(),
                        municipality.name().en())
                .anyMatch(area::equalsIgnoreCase);
    }
}
