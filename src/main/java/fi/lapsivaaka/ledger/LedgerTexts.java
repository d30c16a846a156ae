package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences in which a ledger file is refused ({@code ledger/problems_*.properties}). */
final class LedgerTexts {

    private static final int LONGEST_QUOTE = 60;

    private LedgerTexts() {}

    static LedgerProblem problem(long line, String column, String code, Object... arguments) {
        return new LedgerProblem(
                line, shortened(column), text(code + ".what", arguments), text(code + ".accepted", arguments));
    }

    private static LocalizedText text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(argument -> shortened(String.valueOf(argument)))
                .toArray();
        return new LocalizedText(in(Language.FI, key, words), in(Language.SV, key, words), in(Language.EN, key, words));
    }

    private static String in(Language language, String key, Object... words) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fi.lapsivaaka.ledger.problems",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(words);
    }

    /** Users' texts are quoted short, and on one line. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_QUOTE * 10 ? line : line.substring(0, LONGEST_QUOTE * 10) + "…";
    }
}
