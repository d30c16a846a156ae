package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import fi.lapsivaaka.workshop.web.SentenceView.Amount;
import fi.lapsivaaka.workshop.web.SentenceView.ChoiceLine;
import fi.lapsivaaka.workshop.web.SentenceView.ClauseLine;
import fi.lapsivaaka.workshop.web.SentenceView.NeedLine;
import fi.lapsivaaka.workshop.web.SentenceView.Option;
import fi.lapsivaaka.workshop.web.SentenceView.Options;
import fi.lapsivaaka.workshop.web.SentenceView.SearchLine;
import fi.lapsivaaka.workshop.web.SentenceView.TotalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a form with everything that their fields offer. */
final class ClauseWriter {

    private final SentenceForm form;
    private final SentenceOptions options;
    private final String unused;

    /** @param unused what is said of a limit that nothing is compared with */
    ClauseWriter(SentenceForm form, SentenceOptions options, String unused) {
        this.form = form;
        this.options = options;
        this.unused = unused;
    }

    List<ClauseLine> lines() {
        List<ClauseLine> lines = new ArrayList<>();
        for (int at = 0; at < form.clauses().size(); at++) {
            lines.add(line(at, form.clauses().get(at)));
        }
        return lines;
    }

    private ClauseLine line(int at, Clause clause) {
        String anchor = "c" + at;
        List<SearchLine> searches = new ArrayList<>();
        for (int search = 0; search < clause.searches().size(); search++) {
            searches.add(search(
                    at,
                    anchor + "s" + search,
                    clause.searches().get(search),
                    clause.kind() == Kind.EITHER && clause.searches().size() > 2));
        }
        boolean limit = !SentenceVariables.limitOf(clause).isEmpty();
        return new ClauseLine(
                anchor,
                at + 1,
                clause.kind().name(),
                clause.kept(),
                searches,
                at > 0 && !limit && List.of(Kind.EACH, Kind.SOME, Kind.NONE).contains(clause.kind()),
                limit,
                at > 1,
                at > 0 && at < form.clauses().size() - 1,
                limit && !isUsed(clause) ? unused : "",
                clause.kind() == Kind.TOTAL ? total(at, anchor, clause) : null);
    }

    private boolean isUsed(Clause limit) {
        String all = form.clauses().stream()
                .map(clause -> clause.kept()
                        + clause.total().limit()
                        + clause.searches().stream().map(Search::needs).toList())
                .toList()
                .toString();
        return limit.searches().get(0).names().keySet().stream().anyMatch(all::contains);
    }

    private TotalLine total(int at, String anchor, Clause clause) {
        Total total = clause.total();
        String type = clause.searches().get(0).type();
        return new TotalLine(
                total.fold(),
                total.field(),
                SentenceFacts.sums(type).stream()
                        .map(field -> new Option(field, options.field(type, field)))
                        .toList(),
                total.result(),
                total.how(),
                options.hows(How.Field.WHOLE),
                number(at, anchor + "limit", total.limit()));
    }

    private SearchLine search(int at, String anchor, Search search, boolean removable) {
        List<NeedLine> needs = new ArrayList<>();
        for (int need = 0; need < search.needs().size(); need++) {
            Need asked = search.needs().get(need);
            List<ChoiceLine> choices = new ArrayList<>();
            for (int choice = 0; choice < asked.choices().size(); choice++) {
                choices.add(choice(
                        at,
                        anchor + "n" + need + "o" + choice,
                        search,
                        asked.choices().get(choice)));
            }
            needs.add(new NeedLine(
                    anchor + "n" + need,
                    asked.kept(),
                    choices,
                    need > 0,
                    need < search.needs().size() - 1));
        }
        return new SearchLine(
                anchor,
                search.type(),
                options.type(search.type()),
                search.variable(),
                search.names().entrySet().stream()
                        .map(name -> name.getKey() + "=" + name.getValue())
                        .toList(),
                needs,
                options.fields(search.type()),
                removable);
    }

    private ChoiceLine choice(int at, String anchor, Search search, Choice choice) {
        String type = search.type();
        String field = choice.field();
        How.Field kind = SentenceFacts.kind(type, field);
        List<Option> hows = options.hows(kind);
        if (kind == How.Field.WHOLE) {
            String value = choice.values().isEmpty() ? "" : choice.values().get(0);
            return line(anchor, type, choice, hows, "number", List.of(), List.of(), "", number(at, anchor, value));
        }
        if (kind == How.Field.TRUTH) {
            List<Option> truths = List.of(
                    new Option("true", options.truth(type, field, true)),
                    new Option("false", options.truth(type, field, false)));
            return line(
                    anchor,
                    type,
                    choice,
                    hows,
                    "truth",
                    values(search, choice),
                    List.of(new Options("", truths)),
                    "",
                    null);
        }
        Optional<List<Option>> known =
                choice.how().equals(How.STARTS.name()) ? Optional.empty() : options.of(type, field, search.questions());
        if (known.isEmpty()) {
            return line(anchor, type, choice, hows, "text", values(search, choice), List.of(), "", null);
        }
        if (!options.choosable(known.get())) {
            String list = "list-" + type + "-" + field;
            options.list(list, known.get());
            return line(anchor, type, choice, hows, "list", values(search, choice), List.of(), list, null);
        }
        List<Options> groups = new ArrayList<>();
        groups.add(new Options("", known.get()));
        if (!type.equals(SentenceFacts.LIMIT)) {
            groups.addAll(options.elsewhere(form.clauses(), at, How.Field.TEXT));
        }
        return line(anchor, type, choice, hows, "select", values(search, choice), groups, "", null);
    }

    private ChoiceLine line(
            String anchor,
            String type,
            Choice choice,
            List<Option> hows,
            String mode,
            List<Option> values,
            List<Options> groups,
            String list,
            @Nullable Amount number) {
        boolean several = How.of(SentenceFacts.kind(type, choice.field())).stream()
                .anyMatch(how -> how.name().equals(choice.how()) && how.takesSeveral());
        boolean variable = choice.values().stream().anyMatch(SentenceText::isVariable);
        boolean limit = type.equals(SentenceFacts.LIMIT);
        return new ChoiceLine(
                anchor,
                choice.field(),
                options.field(type, choice.field()),
                choice.how(),
                hows,
                mode,
                values,
                values.isEmpty() || (several && !variable && !limit),
                groups,
                list,
                number);
    }

    private List<Option> values(Search search, Choice choice) {
        return choice.values().stream()
                .map(value -> new Option(value, options.name(search.type(), choice.field(), value, search.questions())))
                .toList();
    }

    private Amount number(int at, String anchor, String value) {
        List<Options> sources = options.elsewhere(form.clauses(), at, How.Field.WHOLE);
        boolean elsewhere = value.startsWith("$") || value.startsWith("#") || value.startsWith("@");
        boolean offered = sources.stream()
                .flatMap(group -> group.options().stream())
                .anyMatch(option -> option.value().equals(value));
        if (elsewhere && !offered) {
            List<Options> more = new ArrayList<>(sources);
            more.add(0, new Options("", List.of(new Option(value, value))));
            sources = more;
        }
        return new Amount(anchor, elsewhere ? "" : value, elsewhere ? value : "", sources);
    }
}
