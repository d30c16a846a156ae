package fi.lapsivaaka;

import java.util.Locale;

/** The three equal languages of the product. Swedish is Swedish as written in Finland. */
public enum Language {
    FI,
    SV,
    EN;

    /** The two-letter code used in addresses, files and HTML: {@code fi}, {@code sv} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A locale with Finland as its country, so that numbers and dates follow Finnish custom in all three languages. */
    public Locale locale() {
        return new Locale(code(), "FI");
    }

    /**
     * @throws IllegalArgumentException when the code is none of {@code fi}, {@code sv}, {@code en}
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language '" + code + "' is not one of fi, sv, en");
    }
}
