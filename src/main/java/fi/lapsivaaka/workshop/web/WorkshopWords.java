package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words, days and names for the pages of the workshop. */
@Component
public class WorkshopWords {

    private static final String FORMS = "assessment-forms/";
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm");

    private final MessageSource messages;
    private final Figures figures;
    private final People people;
    private final RulesInUse rules;

    WorkshopWords(MessageSource messages, Figures figures, People people, RulesInUse rules) {
        this.messages = messages;
        this.figures = figures;
        this.people = people;
        this.rules = rules;
    }

    /** The words of a key. */
    public String word(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** The words of a key, or something else where there are none. */
    public String wordOr(Language language, String key, String other) {
        return String.valueOf(messages.getMessage(key, null, other, language.locale()));
    }

    /** What a file of a rule set is about; its path where nothing more is known of it. */
    public String file(String path, Language language) {
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[.].*", "")
                .toLowerCase(Locale.ROOT);
        if (path.startsWith(FORMS)) {
            return name.equals("shared") ? word(language, "workshop.form.shared") : form(name, language);
        }
        String about = wordOr(language, "workshop.named." + name, path);
        return path.startsWith("cases/") ? word(language, "workshop.cases.of", about) : about;
    }

    private String form(String code, Language language) {
        return rules.forms()
                .flatMap(forms -> forms.form(code).stream())
                .findFirst()
                .map(form -> word(language, "workshop.form.of", form.title().in(language)))
                .orElse(FORMS + code);
    }

    /** A moment as it was in Finland, to the minute. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(FINLAND);
        return figures.day(there.toLocalDate()) + " " + HOUR.format(there);
    }

    /** The day of a moment as it was in Finland. */
    public String day(Instant at) {
        return figures.day(at.atZone(FINLAND).toLocalDate());
    }

    /** The name of a person as it is today; a dash once it has been taken away. */
    public String name(@Nullable UUID person) {
        return person == null
                ? "–"
                : people.findById(person)
                        .map(Person::name)
                        .filter(name -> !name.isBlank())
                        .orElse("–");
    }

    /** How figures are written. */
    public Figures figures() {
        return figures;
    }
}
