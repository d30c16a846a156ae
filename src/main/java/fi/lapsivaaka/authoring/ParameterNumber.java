package fi.lapsivaaka.authoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of parameters as people write them. Files hold whole numbers of the unit's smallest part, as hundredths of a per
 * cent; people write per cents with a decimal comma.
 */
public final class ParameterNumber {

    private static final Map<String, Integer> DECIMALS = Map.of("percent/100", 2, "hours/1000", 3, "cents", 2);
    private static final int LONGEST = 18;

    private ParameterNumber() {}

    /** How many decimals people may write. */
    public static int decimals(String unit) {
        return DECIMALS.getOrDefault(unit, 0);
    }

    /**
     * @param typed with a decimal comma or point, and blanks between thousands
     * @return what the file holds; empty when it is no number, or has more decimals than the unit
     */
    public static Optional<String> read(String typed, String unit) {
        String plain =
                typed.replaceAll("[\\s\u00a0\u202f]", "").replace('\u2212', '-').replace(',', '.');
        if (!plain.matches("-?[0-9]{1," + LONGEST + "}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        try {
            long whole = new BigDecimal(plain).movePointRight(decimals(unit)).longValueExact();
            return Optional.of(Long.toString(whole))
                    .filter(text -> text.replace("-", "").length() <= LONGEST);
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    /** As people write it, with a decimal comma in all languages; what is no number stays as it is. */
    public static String shown(String value, String unit) {
        if (!value.matches("-?[0-9]{1," + LONGEST + "}")) {
            return value;
        }
        return new BigDecimal(value)
                .movePointLeft(decimals(unit))
                .setScale(decimals(unit))
                .toPlainString()
                .replace('.', ',');
    }
}
