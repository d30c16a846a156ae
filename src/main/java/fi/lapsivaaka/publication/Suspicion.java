package fi.lapsivaaka.publication;

import java.util.Locale;

/**
 * Something in a text that may be personal data, where it stands, and what can be done about it.
 *
 * @param id the same at every look; a name, number or address has one wherever it stands, a count of children one a sentence
 * @param place the heading it stands under
 * @param found the very characters
 * @param sentence what stands around it, for a person to judge by
 */
public record Suspicion(String id, Kind kind, String place, String found, String sentence) {

    /** What it may be. */
    public enum Kind {
        /** A Finnish personal identity code whose check character is right. */
        IDENTITY_CODE(false),
        /** Written like a personal identity code, with another check character. */
        LIKE_IDENTITY_CODE(true),
        EMAIL(false),
        TELEPHONE(false),
        /** A cell of a table about fewer children than may be shown. */
        SMALL_CELL(false),
        /** A text about so few children. */
        SMALL_NUMBER(true),
        /** Reads like the name of a person. */
        NAME(true),
        /** Somebody who signed the assessment or gave a reason in it. */
        SIGNATORY(false);

        private final boolean confirmable;

        Kind(boolean confirmable) {
            this.confirmable = confirmable;
        }

        /** Whether a person may say that it is no personal data. */
        public boolean confirmable() {
            return confirmable;
        }

        /** As in messages: {@code small-number}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Suspicion of(Kind kind, String place, String found, String sentence) {
        boolean bySentence = kind == Kind.SMALL_CELL || kind == Kind.SMALL_NUMBER;
        String key = Sha256.of(kind + "\n" + found + (bySentence ? "\n" + sentence : ""));
        return new Suspicion(key.substring(0, 16), kind, place, found, sentence);
    }
}
