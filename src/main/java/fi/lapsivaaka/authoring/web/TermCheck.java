package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.TermWords;
import fi.lapsivaaka.classification.NameTrial;
import fi.lapsivaaka.proposal.TermTrial;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at what was typed of a term, and tells what is wrong at each field. */
@Component
class TermCheck {

    private final WorkshopWords words;

    TermCheck(WorkshopWords words) {
        this.words = words;
    }

    Map<String, String> problems(RuleKind kind, TermWords term, boolean labelled, Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (labelled) {
            term.label().forEach((code, text) -> {
                if (text.isBlank()) {
                    problems.put("label-" + code, words.word(language, "workshop.term.error.label"));
                }
            });
        }
        term.lists().forEach((list, typed) -> {
            List<String> bad = faulty(kind, list, typed);
            Set<String> twice = twice(typed);
            if (!bad.isEmpty()) {
                problems.put(
                        "list-" + list, words.word(language, "workshop.term.error.words", String.join(" · ", bad)));
            } else if (!twice.isEmpty()) {
                problems.put(
                        "list-" + list, words.word(language, "workshop.term.error.twice", String.join(" · ", twice)));
            }
        });
        boolean none = term.lists().entrySet().stream()
                .filter(list -> !Set.of("not", "exclusions", "unless").contains(list.getKey()))
                .allMatch(list -> list.getValue().isEmpty());
        if (none) {
            problems.putIfAbsent(
                    "list-" + term.lists().keySet().iterator().next(),
                    words.word(language, "workshop.term.error.none"));
        }
        String weight = term.options().getOrDefault("weight", "");
        if (!weight.isEmpty()
                && !(weight.matches("[0-9]{1,2}(\\.[0-9]{1,3})?") && inRange(Double.parseDouble(weight)))) {
            problems.put("option-weight", words.word(language, "workshop.term.error.weight"));
        }
        return problems;
    }

    private static boolean inRange(double weight) {
        return weight > 0 && weight <= 10;
    }

    private static List<String> faulty(RuleKind kind, String list, List<String> typed) {
        if (kind == RuleKind.SERVICE_CLASSIFICATION) {
            return typed.stream().filter(word -> !NameTrial.sound(list, word)).toList();
        }
        List<String> faults = TermTrial.faults(typed);
        List<String> bad = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            if (!faults.get(at).isEmpty()) {
                bad.add(typed.get(at));
            }
        }
        return bad;
    }

    private static Set<String> twice(List<String> typed) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        typed.stream().filter(word -> !seen.add(word)).forEach(twice::add);
        return twice;
    }
}
