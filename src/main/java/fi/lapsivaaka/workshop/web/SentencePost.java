package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** Reads what a browser sends back of a rule's form; whatever is sent, the form stays small. */
final class SentencePost {

    static final int CLAUSES = 30;
    private static final int SEARCHES = 8;
    private static final int NEEDS = 40;
    private static final int CHOICES = 20;
    private static final int VALUES = 60;
    private static final int LONGEST = 500;
    private static final int LONGEST_KEPT = 4000;

    /** Annotations that a rule can have, in the order of a new rule. */
    static final List<String> NOTES =
            List.of("screening", "flag", "severity", "provision", "mark", "from", "to", "asks", "form", "crc");

    private final MultiValueMap<String, String> sent;

    private SentencePost(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    static SentenceForm read(MultiValueMap<String, String> sent) {
        return new SentencePost(sent).form();
    }

    private SentenceForm form() {
        Set<String> order = new LinkedHashSet<>(Arrays.asList(one("notes").split(",", -1)));
        order.retainAll(NOTES);
        Set<String> own = Set.copyOf(order);
        order.addAll(NOTES);
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (String key : order) {
            List<String> values = many(key);
            if (!values.isEmpty() || own.contains(key)) { // an empty one keeps its place
                notes.put(key, values);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        while (clauses.size() <= CLAUSES && sent.containsKey("c" + clauses.size() + ".kind")) {
            clauses.add(clause("c" + clauses.size()));
        }
        return new SentenceForm(one("id"), notes, clauses);
    }

    private Clause clause(String at) {
        String name = one(at + ".kind");
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Kind.SOME);
        if (kind == Kind.KEPT) {
            return Clause.kept(kept(at));
        }
        List<Search> searches = new ArrayList<>();
        while (searches.size() < SEARCHES && sent.containsKey(at + "s" + searches.size() + ".type")) {
            searches.add(search(at + "s" + searches.size()));
        }
        Total total = kind == Kind.TOTAL
                ? new Total(
                        one(at + "fold"),
                        one(at + "sum"),
                        variable(one(at + "result")),
                        one(at + "how"),
                        number(at + "limit"))
                : Total.NONE;
        return new Clause(kind, "", searches, total);
    }

    private Search search(String at) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : many(at + ".name")) {
            int sign = pair.indexOf('=');
            if (sign > 0 && SentenceText.isVariable(pair.substring(0, sign))) {
                names.put(pair.substring(0, sign), pair.substring(sign + 1).replaceAll("[^A-Za-z0-9_]", ""));
            }
        }
        String type = one(at + ".type");
        List<Need> needs = new ArrayList<>();
        while (needs.size() < NEEDS && sent.containsKey(at + "n" + needs.size() + ".kind")) {
            needs.add(need(type, at + "n" + needs.size()));
        }
        return new Search(type, variable(one(at + ".variable")), names, needs);
    }

    private Need need(String type, String at) {
        if (one(at + ".kind").equals("kept")) {
            return new Need(kept(at), List.of());
        }
        List<Choice> choices = new ArrayList<>();
        while (choices.size() < CHOICES && sent.containsKey(at + "o" + choices.size() + ".field")) {
            String choice = at + "o" + choices.size();
            String field = one(choice + ".field");
            boolean whole = SentenceFacts.kind(type, field) == How.Field.WHOLE;
            List<String> values = whole ? List.of(number(choice)) : many(choice);
            choices.add(new Choice(
                    field,
                    one(choice + ".how"),
                    values.stream().filter(value -> !value.isEmpty()).distinct().toList()));
        }
        return new Need("", choices);
    }

    /** A number that was typed, unless something else was chosen to compare with. */
    private String number(String at) {
        String source = one(at + ".source");
        return source.isEmpty() ? one(at).replace("\u2212", "-").replaceAll("[\\s\\u00a0]", "") : source;
    }

    private String kept(String at) {
        String text =
                String.valueOf(sent.getOrDefault(at + ".kept", List.of("")).get(0));
        return Desk.plain(text, LONGEST_KEPT);
    }

    private static String variable(String text) {
        return SentenceText.isVariable(text) ? text : "";
    }

    private String one(String key) {
        List<String> values = many(key);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> many(String key) {
        List<String> values = sent.getOrDefault(key, List.of());
        return values.stream()
                .limit(VALUES)
                .map(value -> Desk.plain(value, LONGEST))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
