package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences in which a ledger file is refused ({@code ledger/problems_*.properties}). */
final class LedgerTexts {

    private static final int LONGEST_QUOTE = 600;

    private LedgerTexts() {}

    static LocalizedText text(String key, List<String> words) {
        return new LocalizedText(in(Language.FI, key, words), in(Language.SV, key, words), in(Language.EN, key, words));
    }

    private static String in(Language language, String key, List<String> words) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fi.lapsivaaka.ledger.problems",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(words.toArray());
    }

    /** Users' texts are quoted short, and on one line. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
