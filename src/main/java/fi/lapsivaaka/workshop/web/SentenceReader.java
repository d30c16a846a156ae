package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Constraint.Comparison;
import fi.lapsivaaka.ruleset.DrlWriter;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Pattern;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a rule of the model into its form. Whatever the form would write otherwise than the rule says it, if only by a
 * parenthesis, is kept as text: so nothing is lost, and opening a rule changes nothing.
 */
final class SentenceReader {

    private static final Set<String> LISTS = Set.of("provision", "asks");

    private final String subject;

    private SentenceReader(String subject) {
        this.subject = subject;
    }

    /** Empty when the rule does not begin with its matter, as sentences do. */
    static Optional<SentenceForm> read(Rule rule) {
        Operand.Reference subject = rule.subject();
        if (subject == null || subject.condition() != 0 || !subject.type().equals(SentenceFacts.MATTER)) {
            return Optional.empty();
        }
        SentenceReader reader = new SentenceReader(subject.text());
        List<Clause> clauses = rule.conditions().stream().map(reader::clause).toList();
        if (clauses.get(0).kind() != Kind.EACH) {
            return Optional.empty();
        }
        Map<String, List<String>> notes = new LinkedHashMap<>();
        rule.metadata()
                .forEach((key, value) ->
                        notes.put(key, LISTS.contains(key) ? Arrays.asList(value.split(", ", -1)) : List.of(value)));
        return Optional.of(new SentenceForm(rule.id(), notes, clauses));
    }

    private Clause clause(Condition condition) {
        String text = DrlWriter.condition(condition, subject);
        Clause clause = said(condition);
        return SentenceText.clause(clause, subject).replaceAll("\\s+", " ").equals(text.replaceAll("\\s+", " "))
                ? clause
                : Clause.kept(text);
    }

    private Clause said(Condition condition) {
        List<Search> searches = condition.patterns().stream().map(this::search).toList();
        if (condition instanceof Condition.Total total) {
            boolean counts = total.fold() == Condition.Fold.COUNT;
            return new Clause(
                    Kind.TOTAL,
                    "",
                    searches,
                    new Total(
                            total.fold().word(),
                            counts ? "" : total.field(),
                            total.result(),
                            how(How.Field.WHOLE, total.operator().sign()),
                            total.limit().text()));
        }
        Kind kind = condition instanceof Condition.Either
                ? Kind.EITHER
                : condition instanceof Condition.Missing
                        ? Kind.NONE
                        : condition instanceof Condition.Present ? Kind.SOME : Kind.EACH;
        return new Clause(kind, "", searches, Total.NONE);
    }

    private Search search(Pattern pattern) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        if (SentenceFacts.tied(pattern.type())
                && !constraints.isEmpty()
                && constraints.get(0).text().equals(SentenceText.tie(subject))) {
            constraints.remove(0);
        }
        return new Search(
                pattern.type(),
                pattern.variable(),
                pattern.bindings(),
                constraints.stream()
                        .map(constraint -> need(pattern.type(), constraint))
                        .toList());
    }

    private static Need need(String type, Constraint constraint) {
        String text = DrlWriter.constraint(constraint);
        Need need = new Need("", choices(type, constraint));
        boolean spoken = need.choices().stream()
                .allMatch(choice -> SentenceFacts.spoken(type).contains(choice.field())
                        && !choice.values().isEmpty()
                        && !choice.values().contains("")
                        && How.of(SentenceFacts.kind(type, choice.field())).stream()
                                .anyMatch(how -> how.name().equals(choice.how())));
        return spoken
                        && !need.choices().isEmpty()
                        && SentenceText.need(type, need).equals(text)
                ? need
                : new Need(text, List.of());
    }

    /** Neighbours that compare the same list in the same way belong together: one of these, none of these. */
    private static List<Choice> choices(String type, Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return joined(type, all.parts(), How.ALL, How.NONE);
        }
        if (!(constraint instanceof Constraint.Any any)) {
            return List.of(choice(type, constraint));
        }
        List<Choice> choices = new ArrayList<>();
        List<Constraint> run = new ArrayList<>();
        for (Constraint part : any.parts()) {
            if (!run.isEmpty() && !isSameList(type, run.get(0), part)) {
                choices.addAll(joined(type, run, How.ANY, How.NOT_ALL));
                run.clear();
            }
            if (part instanceof Constraint.All) {
                choices.addAll(choices(type, part));
            } else {
                run.add(part);
            }
        }
        choices.addAll(joined(type, run, How.ANY, How.NOT_ALL));
        return choices;
    }

    private static boolean isSameList(String type, Constraint one, Constraint other) {
        return one instanceof Comparison first
                && other instanceof Comparison second
                && first.field().equals(second.field())
                && first.operator() == second.operator()
                && SentenceFacts.kind(type, first.field()) == How.Field.TEXTS;
    }

    private static List<Choice> joined(String type, List<Constraint> parts, How with, How without) {
        if (parts.size() < 2 || !parts.stream().allMatch(part -> isSameList(type, parts.get(0), part))) {
            return parts.stream().map(part -> choice(type, part)).toList();
        }
        Comparison first = (Comparison) parts.get(0);
        How how = first.operator().sign().equals(with.sign()) ? with : without;
        return List.of(new Choice(
                first.field(),
                how.name(),
                parts.stream().map(part -> value(((Comparison) part).operand())).toList()));
    }

    private static Choice choice(String type, Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return new Choice(
                    comparison.field(),
                    how(
                            SentenceFacts.kind(type, comparison.field()),
                            comparison.operator().sign()),
                    List.of(value(comparison.operand())));
        }
        if (constraint instanceof Constraint.Membership membership) {
            return new Choice(
                    membership.field(),
                    (membership.negated() ? How.IS_NOT : How.IS).name(),
                    membership.values().stream().map(SentenceReader::value).toList());
        }
        return new Choice("", "", List.of());
    }

    private static String how(How.Field field, String sign) {
        return How.of(field).stream()
                .filter(how -> how.sign().equals(sign))
                .map(How::name)
                .findFirst()
                .orElse("");
    }

    private static String value(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value().isEmpty() ? Choice.EMPTY : text.value();
        }
        return operand.text();
    }
}
