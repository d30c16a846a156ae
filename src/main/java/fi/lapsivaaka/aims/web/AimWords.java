package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.vocabulary.IndicatorValue;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.ServiceFamily;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what the pages of indicators and targets have in common. */
@Component
final class AimWords {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final MessageSource messages;
    private final Figures figures;

    AimWords(Vocabulary vocabulary, LevelMarks marks, MessageSource messages, Figures figures) {
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.messages = messages;
        this.figures = figures;
    }

    String word(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** A value with its unit, and whether the source tells it as an estimate: {@code noin 34 900 lasta}. */
    String value(Language language, IndicatorValue value, String unit) {
        String written = value(language, value.value(), unit);
        return value.precision().equals("exact")
                ? written
                : word(language, "indicators.precision." + value.precision(), written);
    }

    String value(Language language, BigDecimal value, String unit) {
        return word(language, "indicators.unit." + unit, figures.number(value));
    }

    String family(Language language, String code) {
        return named(vocabulary.family(code).map(ServiceFamily::name), code, language);
    }

    String level(Language language, String code) {
        return marks.of(code, language).name();
    }

    /** What a selection is about: {@code Lastensuojelu, punainen}; all euros for children where it is empty. */
    String selection(Language language, Map<Dimension, String> where) {
        String told = Arrays.stream(Dimension.values())
                .filter(where::containsKey)
                .map(dimension -> dimensionValue(language, dimension, String.valueOf(where.get(dimension))))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? word(language, "targets.allEuros") : told;
    }

    private String dimensionValue(Language language, Dimension dimension, String value) {
        return switch (dimension) {
            case FAMILY -> family(language, value);
            case SERVICE -> named(vocabulary.service(value).map(Service::name), value, language);
            case LEVEL -> level(language, value);
            default -> value;
        };
    }

    private static String named(Optional<LocalizedText> name, String code, Language language) {
        return name.map(text -> text.in(language)).orElse(code);
    }

    /** The day in Finland. */
    String day(Instant moment) {
        return DAY.format(moment.atZone(FINLAND));
    }

    String count(long number) {
        return figures.count(number);
    }

    Figures figures() {
        return figures;
    }
}
