package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Numeral;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much worse an indicator came out than its baseline, in thousandths of the baseline. An indicator that is told to be
 * worse but cannot be compared as numbers counts as worse by the whole.
 */
final class OutcomeAnswers implements Derivation {

    static final String WORSE = "F-03-worse-permille";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final long WHOLE = 1000;
    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,4})?");

    @Override
    public Set<String> questions() {
        return Set.of("F-03");
    }

    @Override
    public Set<String> subjects() {
        return Set.of(WORSE);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        return sheet.rows("F-03").stream()
                .filter(row -> "worse".equals(row.get("against-baseline")))
                .map(OutcomeAnswers::worse)
                .max(Comparator.naturalOrder())
                .<Record>map(permille -> new NumberAnswer(Facts.PROPOSAL, WORSE, permille))
                .stream()
                .toList();
    }

    private static long worse(Map<String, String> row) {
        Optional<BigDecimal> before = first(row.getOrDefault("baseline", "")).filter(number -> number.signum() != 0);
        Optional<BigDecimal> after = first(row.getOrDefault("result", ""));
        return before.isEmpty() || after.isEmpty()
                ? WHOLE
                : after.get()
                        .subtract(before.get())
                        .abs()
                        .multiply(THOUSAND)
                        .divide(before.get().abs(), 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    private static Optional<BigDecimal> first(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .flatMap(Numeral::read);
    }
}
