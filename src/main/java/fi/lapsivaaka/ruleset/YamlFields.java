package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of a YAML mapping; tells what is missing or wrong and gives null for it. */
final class YamlFields {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final YamlValue.Entries mapping;
    private final String owner;
    private final Problems problems;

    /**
     * @param owner id of the rule or parameter that the mapping is about, or the empty text
     */
    YamlFields(YamlValue.Entries mapping, String owner, Problems problems) {
        this.mapping = mapping;
        this.owner = owner;
        this.problems = problems;
    }

    /** The fields of a value that should be a mapping; null, with a problem, when it is none. */
    static @Nullable YamlFields of(YamlValue value, String owner, Problems problems) {
        if (value instanceof YamlValue.Entries entries) {
            return new YamlFields(entries, owner, problems);
        }
        problems.add(value.place(), owner, "not a mapping", "key: value");
        return null;
    }

    Place place() {
        return mapping.place();
    }

    Place place(String key) {
        YamlValue value = mapping.entries().get(key);
        return value == null ? mapping.place() : value.place();
    }

    void onlyKeys(Set<String> allowed) {
        mapping.keys().forEach((key, place) -> {
            if (!allowed.contains(key)) {
                problems.add(
                        place,
                        owner,
                        "key " + key + " is not known",
                        String.join(", ", allowed.stream().sorted().toList()));
            }
        });
    }

    @Nullable
    String text(String key) {
        YamlValue value = mapping.entries().get(key);
        if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.add(place(key), owner, key + " is missing or not a text", key + ": a text");
        return null;
    }

    @Nullable
    LocalDate day(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            problems.add(place(key), owner, text + " is not a day", "year-month-day, as 2026-08-01");
            return null;
        }
    }

    @Nullable
    LocalDate optionalDay(String key) {
        return mapping.entries().containsKey(key) ? day(key) : null;
    }

    @Nullable
    LocalizedText localized(String key) {
        YamlValue value = mapping.entries().get(key);
        if (value == null) {
            problems.add(mapping.place(), owner, key + " is missing", key + ": {fi: …, sv: …, en: …}");
            return null;
        }
        YamlFields languages = of(value, owner, problems);
        if (languages == null) {
            return null;
        }
        languages.onlyKeys(LANGUAGES);
        String fi = languages.text("fi");
        String sv = languages.text("sv");
        String en = languages.text("en");
        return fi == null || sv == null || en == null ? null : new LocalizedText(fi, sv, en);
    }

    List<YamlValue> items(String key) {
        YamlValue value = mapping.entries().get(key);
        if (value instanceof YamlValue.Items items) {
            return items.values();
        }
        problems.add(place(key), owner, key + " is missing or not a list", key + ": a list with -");
        return List.of();
    }
}
