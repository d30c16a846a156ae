package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.ParameterEntry;
import fi.lapsivaaka.authoring.ParameterEntry.Dated;
import fi.lapsivaaka.authoring.ParameterNumber;
import fi.lapsivaaka.authoring.ParameterTimeline;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at what was typed of a parameter, and tells what is wrong at each field. */
@Component
class ParameterCheck {

    private static final Set<String> MARKS = Set.of("V", "K", "P");

    private final Vocabulary vocabulary;
    private final WorkshopWords words;

    ParameterCheck(Vocabulary vocabulary, WorkshopWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * @param entry as the file is to hold it; of use only when there are no problems
     * @param problems field to what is wrong with it, in the page's language
     */
    record Checked(ParameterEntry entry, Map<String, String> problems) {}

    /** Everything but the new value. */
    Checked check(ParameterForm form, Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        form.name().forEach((code, text) -> {
            if (text.isBlank()) {
                problems.put("name-" + code, said(language, "name"));
            }
        });
        if (!form.unit().matches("[A-Za-z][A-Za-z0-9/]{0,29}")) {
            problems.put("unit", said(language, "unit"));
        }
        List<Dated> values = new ArrayList<>();
        for (int row = 0; row < form.values().size(); row++) {
            values.add(read(form.values().get(row), Integer.toString(row), form.unit(), problems, language));
        }
        for (int row = 0; row < values.size(); row++) {
            Dated value = values.get(row);
            boolean overlaps =
                    values.subList(0, row).stream().anyMatch(earlier -> ParameterTimeline.overlap(earlier, value));
            if (overlaps) {
                problems.putIfAbsent("from-" + row, said(language, "overlap"));
            }
        }
        if (values.isEmpty()) {
            problems.put("values", said(language, "none"));
        }
        return new Checked(new ParameterEntry(form.name(), form.unit(), values), problems);
    }

    /** The stored values and the new one. */
    Checked withNew(ParameterEntry stored, ParameterForm form, Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        Dated fresh = read(form.fresh(), "new", stored.unit(), problems, language);
        Optional<LocalDate> day = ParameterTimeline.day(fresh.from());
        if (!problems.isEmpty() || day.isEmpty()) {
            return new Checked(stored, problems);
        }
        Optional<List<Dated>> values = ParameterTimeline.with(stored.values(), day.get(), fresh);
        if (values.isEmpty()) {
            problems.put("from-new", said(language, "same"));
        }
        return new Checked(new ParameterEntry(stored.name(), stored.unit(), values.orElse(stored.values())), problems);
    }

    private Dated read(Dated typed, String row, String unit, Map<String, String> problems, Language language) {
        Optional<String> number = ParameterNumber.read(typed.value(), unit);
        if (number.isEmpty()) {
            int decimals = ParameterNumber.decimals(unit);
            problems.put(
                    "value-" + row,
                    decimals == 0
                            ? said(language, "whole")
                            : words.word(language, "workshop.parameter.error.number", decimals));
        }
        Optional<LocalDate> from = ParameterTimeline.day(typed.from());
        if (from.isEmpty()) {
            problems.put("from-" + row, said(language, "day"));
        }
        Optional<LocalDate> to = ParameterTimeline.day(typed.to());
        if (!typed.to().isBlank() && to.isEmpty()) {
            problems.put("to-" + row, said(language, "day"));
        } else if (from.isPresent()
                && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            problems.put("to-" + row, said(language, "ends"));
        }
        boolean known = !typed.provision().isBlank()
                && Arrays.stream(typed.provision().split(", "))
                        .allMatch(id ->
                                id.equals("policy") || vocabulary.provision(id).isPresent());
        if (!known) {
            problems.put("provision-" + row, said(language, "provision"));
        }
        if (!MARKS.contains(typed.mark())) {
            problems.put("mark-" + row, said(language, "mark"));
        }
        return new Dated(number.orElse(""), typed.from(), typed.to(), typed.provision(), typed.mark());
    }

    private String said(Language language, String what) {
        return words.word(language, "workshop.parameter.error." + what);
    }
}
