package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityImport;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.activity.Measures;
import fi.lapsivaaka.ledger.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Price indexes that an organisation has taken in itself, as files among its activity figures. Two years are compared by
 * points of one file only: another one may have another base year.
 */
@Component
public class OwnPrices {

    private final ActivityImports imports;

    OwnPrices(ActivityImports imports) {
        this.imports = imports;
    }

    /** How prices rose between two years, by each index that tells both; in the order of the reference list. */
    public List<PriceRise> rises(Organisation organisation, int from, int to) {
        List<PriceRise> rises = new ArrayList<>();
        for (ActivityImport one : imports.counting(organisation.id())) {
            List<ActivityFigure> figures = imports.pricesOf(one.id());
            for (Measure index : Measures.shipped().all()) {
                BigDecimal before = points(figures, index, from);
                BigDecimal after = points(figures, index, to);
                if (before.signum() > 0 && after.signum() > 0) {
                    rises.add(new PriceRise(before, after, index, one.source()));
                }
            }
        }
        List<Measure> order = Measures.shipped().all();
        rises.sort(Comparator.comparing(rise -> order.indexOf(rise.index())));
        return rises;
    }

    private static BigDecimal points(List<ActivityFigure> figures, Measure index, int year) {
        return figures.stream()
                .filter(figure -> figure.year() == year && figure.measure().equals(index.code()))
                .map(ActivityFigure::quantity)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
