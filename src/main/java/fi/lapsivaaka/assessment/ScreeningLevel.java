package fi.lapsivaaka.assessment;

import java.util.Locale;

/** How thorough an assessment a matter needs; the highest level that any screening rule asks for holds. */
public enum ScreeningLevel {
    NONE,
    SHORT,
    FULL;

    /** {@code none}, {@code short} or {@code full}, as in rule files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException when the code is none of the three
     */
    public static ScreeningLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
