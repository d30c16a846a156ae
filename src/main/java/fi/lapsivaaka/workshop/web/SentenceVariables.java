package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives names to what sentences point at: people choose "the limit …" or "the number of condition 2", rules need variables.
 * A limit that no earlier condition takes up becomes a condition of its own, right before the one that compares with it.
 */
final class SentenceVariables {

    private static final Pattern EARLIER = Pattern.compile("@([0-9]{1,2})\\.([A-Za-z]{1,60})");

    private final List<Clause> clauses;
    private final Set<String> taken = new HashSet<>();

    private SentenceVariables(SentenceForm form) {
        this.clauses = new ArrayList<>(form.clauses());
        for (Clause clause : clauses) {
            taken.add(clause.total().result());
            clause.searches().forEach(search -> {
                taken.addAll(search.names().keySet());
                taken.add(search.variable());
            });
        }
    }

    /** The same form with variables for everything that is pointed at. */
    static SentenceForm resolve(SentenceForm form) {
        SentenceVariables variables = new SentenceVariables(form);
        for (int at = 0; at < variables.clauses.size(); at++) {
            int here = at;
            variables.clauses.set(at, values(variables.clauses.get(at), value -> variables.earlier(here, value)));
        }
        for (int at = 0; at < variables.clauses.size(); at++) {
            at += variables.limits(at);
        }
        for (int at = 0; at < variables.clauses.size(); at++) {
            variables.counted(at);
        }
        return form.with(variables.clauses);
    }

    /** The variable of the matter's id. */
    static String subject(SentenceForm form) {
        return form.clauses().stream()
                .limit(1)
                .flatMap(clause -> clause.searches().stream())
                .flatMap(search -> search.names().entrySet().stream())
                .filter(name -> name.getValue().equals("id"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("$id");
    }

    /** The variable whose field is added up or counted. */
    static String argument(Clause clause) {
        return clause.searches().stream()
                .flatMap(search -> search.names().entrySet().stream())
                .filter(name -> !clause.total().fold().equals("sum")
                        || name.getValue().equals(clause.total().field()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    private String earlier(int here, String value) {
        Matcher matcher = EARLIER.matcher(value);
        int target = matcher.matches() ? Integer.parseInt(matcher.group(1)) : here;
        if (target >= here || clauses.get(target).kind() != Kind.EACH) {
            return value;
        }
        return named(target, matcher.group(2));
    }

    /** The variable of a field, a new one where it has none. */
    private String named(int at, String field) {
        Clause clause = clauses.get(at);
        Search search = clause.searches().get(0);
        return search.names().entrySet().stream()
                .filter(name -> name.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String name = free(search.type().equals(SentenceFacts.LIMIT) ? "limit" : field);
                    clauses.set(at, clause.with(List.of(search.naming(name, field))));
                    return name;
                });
    }

    /** @return how many conditions were put before this one */
    private int limits(int at) {
        List<Clause> added = new ArrayList<>();
        Clause changed = values(clauses.get(at), value -> {
            if (!value.startsWith("#")) {
                return value;
            }
            String limit = value.substring(1);
            for (int earlier = 0; earlier < at; earlier++) {
                if (takesUp(clauses.get(earlier), limit)) {
                    return named(earlier, "value");
                }
            }
            for (Clause clause : added) {
                if (takesUp(clause, limit)) {
                    return clause.searches().get(0).names().keySet().iterator().next();
                }
            }
            String name = free("limit");
            added.add(Clause.of(
                    Kind.EACH,
                    new Search(
                            SentenceFacts.LIMIT,
                            "",
                            Map.of(name, "value"),
                            List.of(Need.of(new Choice("name", How.IS.name(), List.of(limit)))))));
            return name;
        });
        clauses.set(at, changed);
        clauses.addAll(at, added);
        return added.size();
    }

    /** Whether a condition does nothing but take up a limit. */
    static boolean takesUp(Clause clause, String limit) {
        return limitOf(clause).equals(limit);
    }

    /** The limit that a condition takes up; the empty text for any other condition. */
    static String limitOf(Clause clause) {
        if (clause.kind() != Kind.EACH || !clause.searches().get(0).type().equals(SentenceFacts.LIMIT)) {
            return "";
        }
        List<Need> needs = clause.searches().get(0).needs();
        if (needs.size() != 1 || needs.get(0).choices().size() != 1) {
            return "";
        }
        Choice choice = needs.get(0).choices().get(0);
        return choice.field().equals("name")
                        && choice.how().equals(How.IS.name())
                        && choice.values().size() == 1
                ? choice.values().get(0)
                : "";
    }

    private void counted(int at) {
        Clause clause = clauses.get(at);
        if (clause.kind() != Kind.TOTAL) {
            return;
        }
        Total total = clause.total();
        Search search = clause.searches().get(0);
        if (argument(clause).equals("?")) {
            boolean sums = total.fold().equals("sum");
            search = search.naming(free("part"), sums ? total.field() : SentenceFacts.TIE);
        }
        clauses.set(
                at,
                new Clause(
                        Kind.TOTAL,
                        "",
                        List.of(search),
                        total.result().isEmpty()
                                ? new Total(total.fold(), total.field(), free("total"), total.how(), total.limit())
                                : total));
    }

    private String free(String word) {
        String name = "$" + word;
        for (int number = 2; !taken.add(name); number++) {
            name = "$" + word + number;
        }
        return name;
    }

    private static Clause values(Clause clause, UnaryOperator<String> change) {
        List<Search> searches = clause.searches().stream()
                .map(search -> search.with(search.needs().stream()
                        .map(need -> new Need(
                                need.kept(),
                                need.choices().stream()
                                        .map(choice -> new Choice(
                                                choice.field(),
                                                choice.how(),
                                                choice.values().stream()
                                                        .map(change)
                                                        .toList()))
                                        .toList()))
                        .toList()))
                .toList();
        Total total = clause.total();
        return new Clause(
                clause.kind(),
                clause.kept(),
                searches,
                new Total(total.fold(), total.field(), total.result(), total.how(), change.apply(total.limit())));
    }
}
