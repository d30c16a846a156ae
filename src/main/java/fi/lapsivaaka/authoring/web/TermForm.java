package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.TermWords;
import fi.lapsivaaka.workshop.web.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Reads a term as it was typed: one word a line. */
final class TermForm {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_LINE = 300;

    private TermForm() {}

    static TermWords typed(TermWords.Layout layout, MultiValueMap<String, String> fields) {
        Map<String, String> label = new LinkedHashMap<>();
        ParameterForm.LANGUAGES.forEach(language -> label.put(language, field(fields, "label-" + language)));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        layout.lists().forEach(list -> lists.put(list, lines(fields, "list-" + list)));
        Map<String, String> options = new LinkedHashMap<>();
        layout.options().keySet().forEach(option -> options.put(option, field(fields, "option-" + option)));
        options.computeIfPresent("weight", (option, typed) -> typed.replace(',', '.'));
        return new TermWords(label, lists, options);
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : Desk.plain(typed, LONGEST_LINE);
    }

    private static List<String> lines(MultiValueMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null
                ? List.of()
                : typed.substring(0, Math.min(LONGEST, typed.length()))
                        .lines()
                        .map(line -> Desk.plain(line, LONGEST_LINE).replaceAll(" +", " "))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
