package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.checklist.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the options cost, year by year and by who pays. Where years were told of some option, one that has a yearly sum only
 * has the same sum in each of them. Going on as now is what the others are measured against: nothing changes unless told.
 */
final class OptionCosts {

    /** Each year alike. */
    static final int EACH = 0;

    private static final String OPTION = "option";

    private final Function<String, List<Map<String, String>>> rows;

    OptionCosts(Function<String, List<Map<String, String>>> rows) {
        this.rows = rows;
    }

    /** The years that were told; {@link #EACH} alone where the costs were told by the year. */
    List<Integer> years() {
        List<Integer> years = rows.apply("T-08").stream()
                .map(OptionCosts::year)
                .filter(year -> year != EACH)
                .distinct()
                .sorted()
                .toList();
        return years.isEmpty() ? List.of(EACH) : years;
    }

    List<YearCosts> of(String option) {
        SortedMap<Integer, YearCosts> told = new TreeMap<>();
        rows(option, "T-08").forEach(row -> {
            YearCosts costs = costs(row, year(row), "own");
            told.merge(costs.year(), costs, (one, other) -> one.plus(other, one.year()));
        });
        if (told.isEmpty()) {
            Stream.concat(rows(option, "L-02"), rows(option, "B-21"))
                    .map(row -> costs(row, EACH, "euros"))
                    .filter(costs -> costs.net().isPresent())
                    .findFirst()
                    .ifPresent(costs -> told.put(EACH, costs));
        }
        YearCosts each = told.get(EACH);
        List<YearCosts> costs = new ArrayList<>();
        for (int year : years()) {
            YearCosts dated = told.get(year);
            if (dated != null && each != null && year != EACH) {
                costs.add(dated.plus(each, year));
            } else if (dated != null) {
                costs.add(dated);
            } else if (each != null) {
                costs.add(new YearCosts(year, each.own(), each.sectors(), each.authority()));
            } else if (option.equals(ComparedOption.ZERO)) {
                costs.add(new YearCosts(year, null, null, null));
            }
        }
        return option.equals(ComparedOption.ZERO)
                ? costs.stream().map(OptionCosts::unchanged).toList()
                : costs;
    }

    private static YearCosts unchanged(YearCosts costs) {
        return new YearCosts(
                costs.year(),
                Objects.requireNonNullElse(costs.own(), Money.ZERO),
                Objects.requireNonNullElse(costs.sectors(), Money.ZERO),
                Objects.requireNonNullElse(costs.authority(), Money.ZERO));
    }

    private Stream<Map<String, String>> rows(String option, String question) {
        return rows.apply(question).stream().filter(row -> option.equals(row.get(OPTION)));
    }

    private static YearCosts costs(Map<String, String> row, int year, String own) {
        return new YearCosts(year, money(row, own), money(row, "other-sectors"), money(row, "other-authority"));
    }

    private static int year(Map<String, String> row) {
        return Numeral.read(row.getOrDefault("years", ""))
                .map(number -> number.intValue())
                .orElse(EACH);
    }

    private static @Nullable Money money(Map<String, String> row, String column) {
        return Numeral.read(row.getOrDefault(column, "")).map(Money::ofEuros).orElse(null);
    }
}
