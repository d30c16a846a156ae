package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shares in thousandths: of the children of an age, of a service's budget, of a promised saving; and a cut in hours. */
final class ShareAnswers implements Derivation {

    /** The children concerned, of all children of their age in the area. */
    static final String CHILDREN = "S-05-share-permille";
    /** The yearly change, of the service's budget; the same for more and for less. */
    static final String EUROS = "S-10-share-permille";
    /** The saving that came true, in per cent of the one that was promised. */
    static final String SAVING = "F-08-kept-percent";
    /** The largest cut in the opening hours of a place, in per cent. */
    static final String HOURS = "N-01-cut-percent";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Set<String> questions() {
        return Set.of("S-05", "S-10", "F-08", "N-01");
    }

    @Override
    public Set<String> subjects() {
        return Set.of(CHILDREN, EUROS, SAVING, HOURS);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<Record> facts = new ArrayList<>();
        share(CHILDREN, sheet.number("S-05"), sheet.number("S-05", "age-group"), THOUSAND, facts);
        share(EUROS, sheet.number("S-10").map(BigDecimal::abs), sheet.number("S-10", "budget"), THOUSAND, facts);
        share(SAVING, sheet.number("F-08"), sheet.number("F-08", "claimed"), HUNDRED, facts);
        sheet.rows("N-01").stream()
                .flatMap(row -> {
                    Optional<BigDecimal> now = Sheet.number(row, "now");
                    Optional<BigDecimal> after = Sheet.number(row, "after");
                    return now.isPresent() && after.isPresent()
                            ? part(now.get().subtract(after.get()), now.get(), HUNDRED).stream()
                            : Optional.<Long>empty().stream();
                })
                .max(Long::compare)
                .ifPresent(cut -> facts.add(new NumberAnswer(Facts.PROPOSAL, HOURS, cut)));
        return facts;
    }

    private static void share(
            String subject,
            Optional<BigDecimal> part,
            Optional<BigDecimal> whole,
            BigDecimal unit,
            List<Record> facts) {
        if (part.isPresent() && whole.isPresent()) {
            part(part.get(), whole.get(), unit)
                    .ifPresent(share -> facts.add(new NumberAnswer(Facts.PROPOSAL, subject, share)));
        }
    }

    /** Rounded down, so that a limit is reached only when it really is. */
    private static Optional<Long> part(BigDecimal part, BigDecimal whole, BigDecimal unit) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        part.multiply(unit).divide(whole, 0, RoundingMode.FLOOR).longValue());
    }
}
