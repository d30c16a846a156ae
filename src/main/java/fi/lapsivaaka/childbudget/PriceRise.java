package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.activity.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How prices rose between two years: by a price index, or by what a reader says where no index is known.
 *
 * @param before level of the earlier year, above zero
 * @param after level of the later year, above zero
 * @param index which index an organisation took in itself; null for the shipped one and for the reader's own figure
 * @param source whom to name; the empty text where it is the reader's own figure
 */
public record PriceRise(
        BigDecimal before, BigDecimal after, @Nullable Measure index, String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.valueOf(-50);
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    /**
     * A reader's own figure.
     *
     * @param percent as people write it: {@code 3,4}, {@code -1.2}
     * @return empty when it is no number from -50 to 200 with at most two decimals
     */
    public static Optional<PriceRise> own(String percent) {
        String plain = percent.strip().replace('\u2212', '-').replace(',', '.');
        if (!plain.matches("[+-]?[0-9]{1,3}([.][0-9]{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal rise = new BigDecimal(plain);
        return rise.compareTo(LEAST) < 0 || rise.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(new PriceRise(HUNDRED, HUNDRED.add(rise), null, ""));
    }

    /** Which index it is and whom to name for it. */
    public String told(Language language) {
        return index == null ? source : index.name().in(language) + ", " + source;
    }

    public boolean isOwn() {
        return source.isEmpty();
    }

    /** Per cent with at most two decimals. */
    public BigDecimal percent() {
        return after.subtract(before)
                .multiply(HUNDRED)
                .divide(before, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
