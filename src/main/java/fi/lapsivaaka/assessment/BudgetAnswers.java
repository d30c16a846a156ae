package fi.lapsivaaka.assessment;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a budget proposal, and how its weight shifts. Changes are in thousandths of what is budgeted now. */
final class BudgetAnswers implements Derivation {

    /** Change of the red level in thousandths. */
    static final String RED = "B-01-red-permille";
    /** Change of the red level's share of all lines, in thousandths of the whole: 10 is a percentage point. */
    static final String RED_SHARE = "B-01-red-share-permille";
    /** The largest gap between growth in activity and growth in money, of lines that are not cut. */
    static final String VOLUME = "B-01-volume-gap-permille";
    /** Change in the price of purchases in per cent of the change in prices in general: 200 is twice as much. */
    static final String PRICE = "B-08-price-to-index-percent";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Set<String> questions() {
        return Set.of("B-01", "B-04", "B-08");
    }

    @Override
    public Set<String> subjects() {
        return Set.of(RED, RED_SHARE, VOLUME, PRICE);
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(BudgetLine.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<BudgetLine> lines =
                sheet.rows("B-01").stream().flatMap(row -> line(row).stream()).toList();
        List<Record> facts = new ArrayList<>(lines);
        shifts(lines, facts);
        sheet.rows("B-01").stream()
                .flatMap(row -> volumeGap(row).stream())
                .max(Long::compare)
                .ifPresent(gap -> facts.add(new NumberAnswer(Facts.PROPOSAL, VOLUME, gap)));
        Optional<BigDecimal> index = sheet.number("B-04", "index").filter(percent -> percent.signum() > 0);
        Optional<BigDecimal> price = sheet.number("B-08", "price-change");
        if (index.isPresent() && price.isPresent()) {
            facts.add(new NumberAnswer(
                    Facts.PROPOSAL,
                    PRICE,
                    price.get()
                            .multiply(HUNDRED)
                            .divide(index.get(), 0, RoundingMode.DOWN)
                            .longValue()));
        }
        return facts;
    }

    private static Optional<BudgetLine> line(Map<String, String> row) {
        Optional<BigDecimal> before = Sheet.number(row, "budget").or(() -> Sheet.number(row, "accounts"));
        Optional<BigDecimal> after = Sheet.number(row, "proposal");
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        long previous = Money.ofEuros(before.get()).cents();
        long proposed = Money.ofEuros(after.get()).cents();
        return Optional.of(new BudgetLine(
                Facts.PROPOSAL,
                row.getOrDefault("service", ""),
                row.getOrDefault("level", ""),
                previous,
                proposed,
                proposed - previous,
                permille(previous, proposed),
                Set.of("yes", "partly").contains(row.getOrDefault("purchased", "")),
                "yes".equals(row.get("statutory"))));
    }

    private static void shifts(List<BudgetLine> lines, List<Record> facts) {
        List<BudgetLine> red =
                lines.stream().filter(line -> line.level().equals("red")).toList();
        long before = lines.stream().mapToLong(BudgetLine::previous).sum();
        long after = lines.stream().mapToLong(BudgetLine::proposed).sum();
        if (red.isEmpty() || before <= 0 || after <= 0) {
            return;
        }
        long redBefore = red.stream().mapToLong(BudgetLine::previous).sum();
        long redAfter = red.stream().mapToLong(BudgetLine::proposed).sum();
        facts.add(new NumberAnswer(Facts.PROPOSAL, RED, permille(redBefore, redAfter)));
        facts.add(new NumberAnswer(Facts.PROPOSAL, RED_SHARE, share(redAfter, after) - share(redBefore, before)));
    }

    private static Optional<Long> volumeGap(Map<String, String> row) {
        Optional<BudgetLine> line = line(row).filter(one -> one.change() >= 0);
        Optional<BigDecimal> before = Sheet.number(row, "previous-volume").filter(volume -> volume.signum() > 0);
        Optional<BigDecimal> after = Sheet.number(row, "volume");
        return line.isEmpty() || before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(permille(before.get(), after.get()) - line.get().changePermille());
    }

    private static long share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(THOUSAND)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static long permille(long before, long after) {
        return permille(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    /** From nothing to something is a change of the whole. */
    private static long permille(BigDecimal before, BigDecimal after) {
        BigDecimal change = after.subtract(before);
        return before.signum() == 0
                ? change.signum() * THOUSAND.longValue()
                : change.multiply(THOUSAND)
                        .divide(before.abs(), 0, RoundingMode.HALF_UP)
                        .longValue();
    }
}
