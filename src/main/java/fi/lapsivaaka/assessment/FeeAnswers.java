package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How fees and tickets of children compare: with the fee of the youngest child, and with tickets of adults. */
final class FeeAnswers implements Derivation {

    /** The largest rise of a child's or young person's ticket less the largest rise of an adult's, in thousandths. */
    static final String TICKET = "J-01-rise-over-adults-permille";
    /** By how many years an age limit falls, at most. */
    static final String AGE_LIMIT = "J-01-age-limit-drop";

    /** Kinds of fees in early education that have a limit of their own. */
    private static final List<String> KINDS = List.of("second-child", "next-child", "part-time");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Set<String> questions() {
        return Set.of("V-06", "J-01");
    }

    @Override
    public Set<String> subjects() {
        return Set.of(TICKET, AGE_LIMIT, "V-06-second-child", "V-06-next-child", "V-06-part-time");
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<Record> facts = new ArrayList<>();
        for (String kind : KINDS) {
            sheet.rows("V-06").stream()
                    .filter(row -> kind.equals(row.get("kind")))
                    .flatMap(row -> Sheet.number(row, "of-full").stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(percent -> add("V-06-" + kind, percent.setScale(0, RoundingMode.UP), facts));
        }
        Optional<BigDecimal> young = rise(sheet, Set.of("child", "young"));
        Optional<BigDecimal> adult = rise(sheet, Set.of("adult"));
        if (young.isPresent() && adult.isPresent()) {
            add(TICKET, young.get().subtract(adult.get()), facts);
        }
        sheet.rows("J-01").stream()
                .filter(row -> Sheet.filled(row, "age-limit-now", "age-limit-after"))
                .flatMap(row -> difference(row, "age-limit-after", "age-limit-now").stream())
                .max(Comparator.naturalOrder())
                .ifPresent(years -> add(AGE_LIMIT, years, facts));
        return facts;
    }

    private static Optional<BigDecimal> rise(Sheet sheet, Set<String> groups) {
        return sheet.rows("J-01").stream()
                .filter(row -> groups.contains(row.getOrDefault("group", "")))
                .flatMap(row -> {
                    Optional<BigDecimal> now = Sheet.number(row, "now").filter(price -> price.signum() > 0);
                    return difference(row, "now", "after")
                            .filter(change -> now.isPresent())
                            .map(change -> change.multiply(THOUSAND).divide(now.orElseThrow(), 0, RoundingMode.HALF_UP))
                            .stream();
                })
                .max(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> difference(Map<String, String> row, String from, String to) {
        Optional<BigDecimal> first = Sheet.number(row, from);
        return Sheet.number(row, to).filter(last -> first.isPresent()).map(last -> last.subtract(first.orElseThrow()));
    }

    private static void add(String subject, BigDecimal value, List<Record> facts) {
        facts.add(new NumberAnswer(Facts.PROPOSAL, subject, value.longValue()));
    }
}
