package fi.lapsivaaka.ruleset;

/**
 * One word of a rule file.
 *
 * @param text without quotes for {@link Kind#TEXT}, with the dollar sign for {@link Kind#VARIABLE}
 * @param start offset of its first character in the file
 * @param end offset behind its last character
 */
record Token(Kind kind, String text, Place place, int start, int end) {

    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(Kind wanted, String wantedText) {
        return kind == wanted && text.equals(wantedText);
    }

    /** How it is named in a problem. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the text";
            case TEXT -> '"' + text + '"';
            case WORD, VARIABLE, NUMBER, SYMBOL -> text;
        };
    }
}
