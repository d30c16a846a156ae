package fi.lapsivaaka.vocabulary;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators that are read beside euros, and the values that ship with the product: national and practice ones. */
public final class Indicators {

    /** The area of national values. */
    public static final String COUNTRY = "FI";

    private static final List<String> UNITS = List.of("children", "percent", "decisions", "hours", "index");
    private static final List<String> BETTER = List.of("lower", "higher", "unclear");
    private static final List<String> AREAS = List.of("country", "county", "municipality");
    private static final List<String> PRECISIONS = List.of("exact", "about", "under");

    private final Index<Indicator> all;
    private final List<IndicatorValue> values;

    private Indicators(Index<Indicator> all, List<IndicatorValue> values) {
        this.all = all;
        this.values = List.copyOf(values);
    }

    /**
     * Those packed with the product, read once.
     *
     * @throws BrokenVocabulary when the packed files are not sound, with all their problems
     */
    public static Indicators shipped() {
        return Shipped.INDICATORS;
    }

    private static final class Shipped {
        static final Indicators INDICATORS = read(ReferenceFiles.shipped(), Vocabulary.shipped());
    }

    static Indicators read(Function<String, @Nullable InputStream> opener, Vocabulary vocabulary) {
        Problems problems = new Problems();
        ReferenceFiles files = new ReferenceFiles(opener, problems);
        Set<String> families =
                vocabulary.families().stream().map(ServiceFamily::code).collect(Collectors.toSet());
        Index<Indicator> all = Index.of(
                files.rows("indicators.csv", "id", "unit", "better", "family", "level", "years_between", "checked"),
                "id",
                row -> indicator(row, families, vocabulary));
        List<IndicatorValue> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : List.of("indicator-values.csv", "demo/practice-indicator-values.csv")) {
            for (Row row : files.rows(file, "indicator", "area_kind", "area", "year", "value", "precision", "unit")) {
                values.add(value(row, all, seen));
            }
        }
        problems.throwIfAny();
        return new Indicators(all, values);
    }

    private static Indicator indicator(Row row, Set<String> families, Vocabulary vocabulary) {
        String family = row.optional("family");
        if (!family.isEmpty() && !families.contains(family)) {
            row.reject("'family' is '" + family + "', which is not known");
        }
        String level = row.optional("level");
        if (!level.isEmpty() && vocabulary.level(level).isEmpty()) {
            row.reject("'level' is '" + level + "', which is not known");
        }
        return new Indicator(
                row.text("id"),
                row.localized("name"),
                row.oneOf("unit", UNITS),
                row.oneOf("better", BETTER),
                family,
                level,
                row.number("years_between"),
                row.optional("sotkanet"),
                row.localized("caution"),
                row.oneOf("checked", List.of("V", "K")).equals("V"),
                row.text("source"));
    }

    private static IndicatorValue value(Row row, Index<Indicator> all, Set<String> seen) {
        String indicator = row.oneOf("indicator", all.codes());
        String area = row.text("area");
        if (row.oneOf("area_kind", AREAS).equals("country") != area.equals(COUNTRY)) {
            row.reject("'area' and 'area_kind' do not agree");
        }
        row.oneOf("unit", all.find(indicator).map(one -> List.of(one.unit())).orElse(UNITS));
        int year = row.number("year");
        if (!seen.add(indicator + ' ' + area + ' ' + year)) {
            row.reject("a second value of " + indicator + " in " + area + " in " + year);
        }
        String value = row.text("value");
        if (!value.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            row.reject("'value' is '" + value + "', not a number such as 12.5");
            value = "0";
        }
        return new IndicatorValue(
                indicator, area, year, new BigDecimal(value), row.oneOf("precision", PRECISIONS), row.text("source"));
    }

    /** All of them, in the order of the file. */
    public List<Indicator> all() {
        return all.all();
    }

    public Optional<Indicator> find(String id) {
        return all.find(id);
    }

    /** The values of an area that ship with the product, the oldest first. */
    public List<IndicatorValue> values(String area) {
        return values.stream()
                .filter(value -> value.area().equals(area))
                .sorted(Comparator.comparingInt(IndicatorValue::year))
                .toList();
    }
}
