package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code parameters.yaml}: a list of numbers, each with dated values and their sources. */
final class ParametersReader {

    static final String FILE = "parameters.yaml";

    private static final Set<String> KEYS = Set.of("id", "name", "unit", "values");
    private static final Set<String> VALUE_KEYS = Set.of("value", "from", "to", "provision", "mark");
    private static final Set<String> MARKS = Set.of("V", "K", "P");

    private final Problems problems;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<ParameterValue> values = new ArrayList<>();

    private ParametersReader(Problems problems) {
        this.problems = problems;
    }

    static List<ParameterValue> read(byte[] bytes, Problems problems) {
        YamlValue document = YamlFile.read(FILE, bytes, problems);
        ParametersReader reader = new ParametersReader(problems);
        if (document instanceof YamlValue.Items list) {
            list.values().forEach(reader::parameter);
        } else if (document != null) {
            problems.add(document.place(), "", "not a list", "- id: …, one entry for each parameter");
        }
        return reader.values;
    }

    private void parameter(YamlValue item) {
        YamlFields fields = YamlFields.of(item, "", problems);
        String id = fields == null ? null : fields.text("id");
        if (fields == null || id == null) {
            return;
        }
        if (!ids.add(id)) {
            problems.add(fields.place("id"), id, "the parameter is given twice", "one entry with several values");
        }
        YamlFields named = YamlFields.of(item, id, problems);
        if (named == null) {
            return;
        }
        named.onlyKeys(KEYS);
        LocalizedText name = named.localized("name");
        String unit = named.text("unit");
        List<ParameterValue> own = new ArrayList<>();
        for (YamlValue dated : named.items("values")) {
            ParameterValue value = value(dated, id, name, unit);
            if (value == null) {
                continue;
            }
            for (ParameterValue earlier : own) {
                if (earlier.period().overlaps(value.period())) {
                    problems.add(
                            dated.place(),
                            id,
                            "this value holds at the same time as the one from "
                                    + earlier.period().from(),
                            "periods that do not overlap");
                }
            }
            own.add(value);
        }
        values.addAll(own);
    }

    private @Nullable ParameterValue value(
            YamlValue item, String id, @Nullable LocalizedText name, @Nullable String unit) {
        YamlFields fields = YamlFields.of(item, id, problems);
        if (fields == null) {
            return null;
        }
        fields.onlyKeys(VALUE_KEYS);
        Long number = number(fields, id);
        Period period = period(fields, id);
        String provision = fields.text("provision");
        String mark = fields.text("mark");
        if (mark != null && !MARKS.contains(mark)) {
            problems.add(fields.place("mark"), id, "mark " + mark + " is not known", "V, K or P");
        }
        if (name == null || unit == null || number == null || period == null || provision == null || mark == null) {
            return null;
        }
        return new ParameterValue(id, name, number, unit, period, provision, mark);
    }

    private @Nullable Long number(YamlFields fields, String id) {
        String text = fields.text("value");
        if (text == null) {
            return null;
        }
        if (!text.matches("-?(0|[1-9][0-9]{0,17})")) {
            problems.add(fields.place("value"), id, text + " is not a whole number", "digits, as 8 or -3");
            return null;
        }
        return Long.valueOf(text);
    }

    private @Nullable Period period(YamlFields fields, String id) {
        LocalDate from = fields.day("from");
        LocalDate to = fields.optionalDay("to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(fields.place("to"), id, "the value ends before it begins", "a day from " + from + " on");
            return null;
        }
        return from == null ? null : new Period(from, to);
    }
}
