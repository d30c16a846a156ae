package fi.lapsivaaka;

/** One sentence or name in all three languages; a text that lacks a language cannot be made. */
public record LocalizedText(String fi, String sv, String en) {

    public LocalizedText {
        if (fi.isBlank() || sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "text must be given in fi, sv and en: '" + fi + "', '" + sv + "', '" + en + "'");
        }
    }

    /** The same word in every language: codes, proper names. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }
}
