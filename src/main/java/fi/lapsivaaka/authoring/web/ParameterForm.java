package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.ParameterEntry;
import fi.lapsivaaka.authoring.ParameterEntry.Dated;
import fi.lapsivaaka.authoring.ParameterNumber;
import fi.lapsivaaka.workshop.web.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A parameter as it was typed.
 *
 * @param values numbers as people write them, with a decimal comma
 * @param fresh a value that is to hold from a day on
 */
record ParameterForm(Map<String, String> name, String unit, List<Dated> values, Dated fresh) {

    static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private static final int MOST_VALUES = 60;
    private static final int LONGEST = 400;

    /** As the file has it; a new value begins with the source of the last one. */
    static ParameterForm of(ParameterEntry entry) {
        List<Dated> shown = entry.values().stream()
                .map(value -> new Dated(
                        ParameterNumber.shown(value.value(), entry.unit()),
                        value.from(),
                        value.to(),
                        value.provision(),
                        value.mark()))
                .toList();
        Dated last = shown.isEmpty() ? new Dated("", "", "", "policy", "P") : shown.get(shown.size() - 1);
        return new ParameterForm(
                entry.name(), entry.unit(), shown, new Dated("", "", "", last.provision(), last.mark()));
    }

    static ParameterForm typed(MultiValueMap<String, String> fields) {
        Map<String, String> name = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> name.put(language, field(fields, "name-" + language)));
        List<Dated> values = new ArrayList<>();
        while (values.size() < MOST_VALUES && fields.containsKey("value-" + values.size())) {
            values.add(dated(fields, Integer.toString(values.size())));
        }
        return new ParameterForm(name, field(fields, "unit"), values, dated(fields, "new"));
    }

    private static Dated dated(MultiValueMap<String, String> fields, String row) {
        return new Dated(
                field(fields, "value-" + row),
                field(fields, "from-" + row),
                field(fields, "to-" + row),
                field(fields, "provision-" + row),
                field(fields, "mark-" + row));
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : Desk.plain(typed, LONGEST);
    }

    ParameterForm without(int row) {
        List<Dated> rest = new ArrayList<>(values);
        if (row >= 0 && row < rest.size()) {
            rest.remove(row);
        }
        return new ParameterForm(name, unit, rest, fresh);
    }
}
