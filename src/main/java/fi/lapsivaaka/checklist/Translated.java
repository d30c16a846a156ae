package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Reads what form files write in three languages, side by side as {@code fi}, {@code sv} and {@code en}. */
final class Translated {

    /** Stands where a text could not be read. */
    static final LocalizedText NO_TEXT = LocalizedText.same("?");

    private static final int LONGEST = 1000;

    private Translated() {}

    /** A text in all three languages. */
    static LocalizedText text(Block block, String key) {
        Block languages = block.inner(key);
        if (languages == null) {
            return NO_TEXT;
        }
        LocalizedText text = in(languages);
        languages.close();
        return text;
    }

    /** A sentence in all three languages, which therefore cannot be equal. */
    static LocalizedText sentence(Block block, String key) {
        LocalizedText text = text(block, key);
        if (!text.equals(NO_TEXT)
                && (text.fi().equals(text.sv())
                        || text.sv().equals(text.en())
                        || text.fi().equals(text.en()))) {
            block.untranslated(key, "two languages of '" + key + "' are equal", "a translation in each of fi, sv, en");
        }
        return text;
    }

    static Optional<LocalizedText> optionalSentence(Block block, String key) {
        return block.asks(key) ? Optional.of(sentence(block, key)) : Optional.empty();
    }

    /** The text whose languages are keys of this very block. */
    static LocalizedText in(Block block) {
        String fi = block.translation("fi").strip();
        String sv = block.translation("sv").strip();
        String en = block.translation("en").strip();
        for (String text : List.of(fi, sv, en)) {
            if (text.length() > LONGEST) {
                block.problem("a text of " + text.length() + " characters", "at most " + LONGEST);
            }
        }
        if (fi.isEmpty() || sv.isEmpty() || en.isEmpty()) {
            if (block.has("fi") && block.has("sv") && block.has("en")) {
                block.untranslated("a text is empty", "a text in each of fi, sv, en");
            }
            return NO_TEXT;
        }
        return new LocalizedText(fi, sv, en);
    }
}
