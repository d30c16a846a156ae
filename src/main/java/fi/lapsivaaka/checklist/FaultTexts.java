package fi.lapsivaaka.checklist;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that tell why an answer is not accepted ({@code checklist/faults_*.properties}). */
final class FaultTexts {

    private static final String BUNDLE = "fi.lapsivaaka.checklist.faults";

    private FaultTexts() {}

    static LocalizedText of(String key, List<String> arguments) {
        return new LocalizedText(
                in(Language.FI, key, arguments), in(Language.SV, key, arguments), in(Language.EN, key, arguments));
    }

    private static String in(Language language, String key, List<String> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments.toArray());
    }
}
