package fi.lapsivaaka.checklist;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people in Finland write them: {@code 1 234,5}, {@code −3}, {@code 12.50}. */
public final class Numeral {

    private static final int LONGEST = 24;

    private Numeral() {}

    /** The number, or nothing when the text is not one. */
    public static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.strip()
                .replace("\u00a0", "")
                .replace("\u202f", "")
                .replace(" ", "")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace(',', '.');
        if (!plain.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
