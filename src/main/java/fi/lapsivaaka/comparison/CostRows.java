package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.comparison.CostBars.Bar;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Row;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The euros of options as rows and as bars. A sum of which a part is not known says so. */
final class CostRows {

    private static final int YEARS = 4;
    private static final String PLAIN = "plain";

    private final OptionComparison options;
    private final String organisation;
    private final AnswerLabels words;
    private final Figures figures = new Figures();

    /** @param organisation {@code kunta} or {@code hva}: the other authority is the other one */
    CostRows(OptionComparison options, String organisation, AnswerLabels words) {
        this.options = options;
        this.organisation = organisation;
        this.words = words;
    }

    List<Row> rows(boolean compact) {
        List<Row> rows = new ArrayList<>();
        if (yearly()) {
            payers(rows, "", OptionCosts.EACH);
            rows.add(row(words.of("options.year.sum"), option -> sum(of(option, OptionCosts.EACH))));
        } else {
            for (int year : options.years()) {
                if (!compact) {
                    payers(rows, year + ": ", year);
                }
                rows.add(row(words.of("options.year", Integer.toString(year)), option -> sum(of(option, year))));
            }
            if (compact) {
                rows.add(row(words.of("options.payer.own"), option -> part(total(option), YearCosts::own)));
                rows.add(row(words.of("options.payer.sectors"), option -> part(total(option), YearCosts::sectors)));
                rows.add(row(other(), option -> part(total(option), YearCosts::authority)));
            }
        }
        rows.add(row(words.of("options.moved"), option -> moved(total(option))));
        rows.add(row(span(), option -> sum(total(option))));
        return rows;
    }

    /** Over all years told: the own sector, other sectors, the other authority, what moves, and the whole. */
    List<Row> totals() {
        return List.of(
                row(words.of("options.payer.own"), option -> part(total(option), YearCosts::own)),
                row(words.of("options.payer.sectors"), option -> part(total(option), YearCosts::sectors)),
                row(other(), option -> part(total(option), YearCosts::authority)),
                row(words.of("options.moved"), option -> moved(total(option))),
                row(span(), option -> sum(total(option))));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.of("options.euros.note"));
        if (yearly()) {
            notes.add(words.of("options.euros.four"));
        }
        return notes;
    }

    Optional<CostBars> bars() {
        List<Bar> bars = new ArrayList<>();
        for (ComparedOption option : options.options()) {
            YearCosts total = total(option);
            bars.add(new Bar(
                    OptionTableWriter.name(option.code(), words),
                    words.of("options.bar.own", part(total, YearCosts::own).text()),
                    words.of("options.bar.moved", moved(total).text()),
                    total == null ? null : whole(total.own()),
                    total == null ? null : whole(total.moved().orElse(null))));
        }
        boolean told = bars.stream().anyMatch(bar -> amount(bar.own()) || amount(bar.moved()));
        return told
                ? Optional.of(new CostBars(
                        words.of("options.bars", span()),
                        words.of("options.bars.what"),
                        words.of("options.bars.own"),
                        words.of("options.bars.moved"),
                        bars))
                : Optional.empty();
    }

    private static boolean amount(@Nullable Long euros) {
        return euros != null && euros != 0;
    }

    private void payers(List<Row> rows, String before, int year) {
        rows.add(row(before + words.of("options.payer.own"), option -> part(of(option, year), YearCosts::own)));
        rows.add(row(before + words.of("options.payer.sectors"), option -> part(of(option, year), YearCosts::sectors)));
        rows.add(row(before + other(), option -> part(of(option, year), YearCosts::authority)));
    }

    private boolean yearly() {
        return options.years().equals(List.of(OptionCosts.EACH));
    }

    private String other() {
        return words.of("options.payer.other." + organisation);
    }

    private String span() {
        List<Integer> years = options.years();
        if (yearly()) {
            return words.of("options.four");
        }
        String first = Integer.toString(years.get(0));
        return years.size() == 1
                ? words.of("options.span.one", first)
                : words.of("options.span", first, Integer.toString(years.get(years.size() - 1)));
    }

    private static @Nullable YearCosts of(ComparedOption option, int year) {
        return option.costs().stream()
                .filter(costs -> costs.year() == year)
                .findFirst()
                .orElse(null);
    }

    /** Over all years that were told; where only a yearly sum was, over four years alike. */
    private @Nullable YearCosts total(ComparedOption option) {
        YearCosts total = option.costs().stream()
                .reduce((one, other) -> one.plus(other, OptionCosts.EACH))
                .orElse(null);
        if (total != null && yearly()) {
            YearCosts four = total;
            for (int year = 1; year < YEARS; year++) {
                four = four.plus(total, OptionCosts.EACH);
            }
            return four;
        }
        return total;
    }

    private Row row(String name, Function<ComparedOption, Cell> cell) {
        return new Row(name, options.options().stream().map(cell).toList());
    }

    private Cell part(@Nullable YearCosts costs, Function<YearCosts, @Nullable Money> part) {
        Money money = costs == null ? null : part.apply(costs);
        return money == null ? unknown() : new Cell(figures.change(money), PLAIN);
    }

    private Cell moved(@Nullable YearCosts costs) {
        if (costs == null || costs.moved().isEmpty()) {
            return unknown();
        }
        boolean whole = costs.sectors() != null && costs.authority() != null;
        return known(costs.moved().get(), whole);
    }

    private Cell sum(@Nullable YearCosts costs) {
        if (costs == null || costs.net().isEmpty()) {
            return unknown();
        }
        return known(costs.net().get(), costs.whole());
    }

    private Cell known(Money money, boolean whole) {
        String text = figures.change(money);
        return new Cell(whole ? text : words.of("options.partly", text), PLAIN);
    }

    private Cell unknown() {
        return new Cell(words.of("comparison.unknown"), "unknown");
    }

    private static @Nullable Long whole(@Nullable Money money) {
        return money == null
                ? null
                : money.euros().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
