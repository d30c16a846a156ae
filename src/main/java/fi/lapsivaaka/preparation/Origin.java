package fi.lapsivaaka.preparation;

import java.util.Locale;

/** How an answer came to be. */
public enum Origin {
    /** A person wrote it; nothing had been filled in before. */
    GIVEN,
    /** What was filled in before, as it was. */
    ACCEPTED,
    /** What was filled in before, changed by a person. */
    CHANGED,
    /** What was filled in before does not hold, and nothing was given instead. */
    REJECTED,
    /** Two people's changes of different parts of it, put together. */
    MERGED,
    /** The last change was taken back. */
    UNDONE,
    /** Taken over from an earlier assessment. */
    COPIED;

    /** As it is kept: {@code accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * What a person did with a suggestion.
     *
     * @param suggested whether something was filled in before
     * @param same whether the person left it as it was
     * @param blank whether the person gave nothing
     */
    public static Origin of(boolean suggested, boolean same, boolean blank) {
        if (!suggested) {
            return GIVEN;
        }
        if (same) {
            return ACCEPTED;
        }
        return blank ? REJECTED : CHANGED;
    }
}
