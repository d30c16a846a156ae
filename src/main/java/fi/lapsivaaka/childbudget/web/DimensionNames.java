package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.HiddenAreas;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.vocabulary.Areas;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.ServiceFamily;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Year;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names dimensions and their values in the reader's language. */
@Component
final class DimensionNames {

    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final MessageSource messages;

    DimensionNames(Vocabulary vocabulary, LevelMarks marks, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.messages = messages;
    }

    String name(Dimension dimension, Language language) {
        return word("dimension." + dimension.code(), language);
    }

    /** Names of bodies and result areas are the ledger's own; a value that the ledger leaves open is told as such. */
    String value(Dimension dimension, String value, Language language) {
        if (value.isEmpty()) {
            return word("dimension.none", language);
        }
        return switch (dimension) {
            case BODY, RESULT_AREA -> value;
            case AREA -> value.equals(HiddenAreas.SUM) ? word("smallNumbers.sum", language) : area(value);
            case FAMILY -> named(vocabulary.family(value).map(ServiceFamily::name), value, language);
            case SERVICE -> named(vocabulary.service(value).map(Service::name), value, language);
            case LIFE_STAGE -> named(vocabulary.lifeStage(value).map(LifeStage::name), value, language);
            case STATUTORY -> code("statutory", value, language);
            case PROVISION -> code("provision", value, language);
            case CARE_STRUCTURE -> code("structure", value, language);
            case SHARE_BASIS -> code("basis", value, language);
            case LEVEL -> marks.of(value, language).name();
        };
    }

    /** Whether the values are words of the ledger, which are not translated. */
    static boolean isOwnWord(Dimension dimension) {
        return dimension == Dimension.BODY || dimension == Dimension.RESULT_AREA || dimension == Dimension.AREA;
    }

    /** A postcode with the name of its area, which the source has in Finnish only. */
    private static String area(String code) {
        return Areas.shipped()
                .population(code, "", Year.MAX_VALUE)
                .filter(area -> area.postcode().equals(code))
                .map(area -> area.postcode() + ' ' + area.name())
                .orElse(code);
    }

    private static String named(Optional<LocalizedText> name, String code, Language language) {
        return name.map(text -> text.in(language)).orElse(code);
    }

    private String code(String list, String code, Language language) {
        return String.valueOf(messages.getMessage("code." + list + "." + code, null, code, language.locale()));
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
