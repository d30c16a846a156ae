package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Does to a form what a button asks: {@code up c2}, {@code need c2s0}, {@code remove c2s0n1}. A button that points nowhere
 * changes nothing.
 *
 * @param form as it is afterwards
 * @param anchor the place that was worked on, so that the page can lead there
 */
record SentenceCommand(SentenceForm form, String anchor) {

    private static final Pattern COMMAND = Pattern.compile(
            "(add|up|down|remove|need|or|search)(?: c([0-9]{1,2})(?:s([0-9]{1,2})(?:n([0-9]{1,2})(?:o([0-9]{1,2}))?)?)?)?");

    static SentenceCommand apply(SentenceForm form, String command, MultiValueMap<String, String> sent) {
        Matcher asked = COMMAND.matcher(command);
        if (!asked.matches()) {
            return new SentenceCommand(form, "");
        }
        if (asked.group(2) == null) {
            return asked.group(1).equals("add") ? added(form, sent) : new SentenceCommand(form, "");
        }
        int clause = Integer.parseInt(asked.group(2));
        if (clause >= form.clauses().size()) {
            return new SentenceCommand(form, "");
        }
        return asked.group(3) == null
                ? ofClause(form, asked.group(1), clause, sent)
                : inside(form, asked, clause, sent);
    }

    /** A condition asks for any such fact at first; what it must be like is added to it. */
    private static SentenceCommand added(SentenceForm form, MultiValueMap<String, String> sent) {
        String type = first(sent, "addType");
        String asked = first(sent, "addKind");
        if (!SentenceFacts.types().contains(type) || form.clauses().size() >= SentencePost.CLAUSES) {
            return new SentenceCommand(form, "add");
        }
        Search search = new Search(type, "", Map.of(), List.of());
        Clause clause =
                switch (asked) {
                    case "EACH" -> Clause.of(Kind.EACH, search);
                    case "NONE" -> Clause.of(Kind.NONE, search);
                    case "EITHER" -> new Clause(Kind.EITHER, "", List.of(search, search), Total.NONE);
                    case "TOTAL" -> {
                        List<String> sums = SentenceFacts.sums(type);
                        yield new Clause(
                                Kind.TOTAL,
                                "",
                                List.of(search),
                                new Total(
                                        sums.isEmpty() ? "count" : "sum",
                                        sums.isEmpty() ? "" : sums.get(0),
                                        "",
                                        How.GREATER.name(),
                                        "0"));
                    }
                    default -> Clause.of(Kind.SOME, search);
                };
        List<Clause> clauses = new ArrayList<>(form.clauses());
        clauses.add(clause);
        return new SentenceCommand(form.with(clauses), "c" + (clauses.size() - 1));
    }

    /** The first condition is about the matter: it stays where it is. */
    private static SentenceCommand ofClause(
            SentenceForm form, String deed, int at, MultiValueMap<String, String> sent) {
        List<Clause> clauses = new ArrayList<>(form.clauses());
        int place = at;
        switch (deed) {
            case "up", "down" -> {
                int other = deed.equals("up") ? at - 1 : at + 1;
                if (at > 0 && other > 0 && other < clauses.size()) {
                    Collections.swap(clauses, at, other);
                    place = other;
                }
            }
            case "remove" -> {
                if (at > 0) {
                    clauses.remove(at);
                    place = at - 1;
                }
            }
            case "search" -> {
                String type = first(sent, "c" + at + ".add");
                if (clauses.get(at).kind() == Kind.EITHER
                        && SentenceFacts.types().contains(type)) {
                    List<Search> searches = new ArrayList<>(clauses.get(at).searches());
                    searches.add(new Search(type, "", Map.of(), List.of()));
                    clauses.set(at, clauses.get(at).with(searches));
                }
            }
            default -> place = at;
        }
        return new SentenceCommand(form.with(clauses), "c" + place);
    }

    private static SentenceCommand inside(
            SentenceForm form, Matcher asked, int clause, MultiValueMap<String, String> sent) {
        Clause old = form.clauses().get(clause);
        int at = Integer.parseInt(asked.group(3));
        String anchor = "c" + clause;
        if (at >= old.searches().size()) {
            return new SentenceCommand(form, anchor);
        }
        List<Search> searches = new ArrayList<>(old.searches());
        Search search = searches.get(at);
        if (asked.group(4) == null && asked.group(1).equals("remove") && searches.size() > 2) {
            searches.remove(at);
        } else if (asked.group(4) == null && asked.group(1).equals("need")) {
            String field = first(sent, anchor + "s" + at + ".add");
            searches.set(at, search.with(changed(search.needs(), needs -> {
                if (SentenceFacts.spoken(search.type()).contains(field)) {
                    needs.add(Need.of(empty(search.type(), field)));
                }
                return needs;
            })));
        } else if (asked.group(4) != null) {
            searches.set(at, search.with(needs(search, asked, anchor, sent)));
        }
        List<Clause> clauses = new ArrayList<>(form.clauses());
        clauses.set(clause, old.with(searches));
        return new SentenceCommand(form.with(clauses), anchor);
    }

    private static List<Need> needs(Search search, Matcher asked, String anchor, MultiValueMap<String, String> sent) {
        int at = Integer.parseInt(asked.group(4));
        if (at >= search.needs().size()) {
            return search.needs();
        }
        List<Choice> choices = search.needs().get(at).choices();
        int choice = asked.group(5) == null ? -1 : Integer.parseInt(asked.group(5));
        return changed(search.needs(), needs -> {
            switch (asked.group(1)) {
                case "up" -> Collections.swap(needs, at, Math.max(0, at - 1));
                case "down" -> Collections.swap(needs, at, Math.min(needs.size() - 1, at + 1));
                case "or" -> {
                    String field = first(sent, anchor + "s" + asked.group(3) + "n" + at + ".add");
                    if (SentenceFacts.spoken(search.type()).contains(field) && !choices.isEmpty()) {
                        needs.set(at, new Need("", changed(choices, more -> {
                            more.add(empty(search.type(), field));
                            return more;
                        })));
                    }
                }
                case "remove" -> {
                    if (choice < 0 || choices.size() < 2) {
                        needs.remove(at);
                    } else if (choice < choices.size()) {
                        needs.set(at, new Need("", changed(choices, less -> {
                            less.remove(choice);
                            return less;
                        })));
                    }
                }
                default -> needs.set(at, needs.get(at));
            }
            return needs;
        });
    }

    private static Choice empty(String type, String field) {
        How.Field kind = SentenceFacts.kind(type, field);
        return new Choice(field, How.of(kind).get(0).name(), kind == How.Field.TRUTH ? List.of("true") : List.of());
    }

    private static <T> List<T> changed(List<T> list, UnaryOperator<List<T>> change) {
        return change.apply(new ArrayList<>(list));
    }

    private static String first(MultiValueMap<String, String> sent, String key) {
        List<String> values = sent.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
