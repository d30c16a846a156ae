package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import fi.lapsivaaka.workshop.web.SentenceForm.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a form as rule text for the reader of rule files, each field on a line of its own, so that a problem's line leads
 * back to its field. What is saved is written anew from what was read.
 */
final class SentenceText {

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z0-9_]{1,59}(\\.[A-Za-z0-9_]{1,60})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final String subject;
    private final StringBuilder text = new StringBuilder();
    private final List<String> anchors = new ArrayList<>();

    /**
     * A form as text.
     *
     * @param anchors the field of each line, from the first on
     */
    record Written(String text, List<String> anchors) {
        Written {
            anchors = List.copyOf(anchors);
        }

        /** The field that a line was written for. */
        String anchor(int line) {
            return line < 1 || line > anchors.size() ? "" : anchors.get(line - 1);
        }
    }

    private SentenceText(String subject) {
        this.subject = subject;
    }

    static Written write(SentenceForm form, String conclusion) {
        String subject = SentenceVariables.subject(form);
        SentenceText writer = new SentenceText(subject);
        writer.line("id", "rule " + quoted(form.id()));
        form.notes().forEach((key, values) -> {
            String value = values.stream().filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
            if (!value.isEmpty()) {
                writer.line(key, "@" + key + "(" + quoted(value) + ")");
            }
        });
        writer.line("", "when");
        for (int at = 0; at < form.clauses().size(); at++) {
            writer.condition("c" + at, form.clauses().get(at));
        }
        writer.line(
                "", "then insertLogical( new " + conclusion + "( " + quoted(form.id()) + ", " + subject + " ) ); end");
        return new Written(writer.text.toString(), writer.anchors);
    }

    /** One condition, apart from its lines as a rule file has it. */
    static String clause(Clause clause, String subject) {
        SentenceText writer = new SentenceText(subject);
        writer.condition("", clause);
        return writer.text.toString().strip();
    }

    /** {@code proposal == $id}. */
    static String tie(String subject) {
        return SentenceFacts.TIE + " == " + subject;
    }

    static boolean isVariable(String value) {
        return VARIABLE.matcher(value).matches();
    }

    static boolean isWhole(String value) {
        return WHOLE.matcher(value).matches();
    }

    private void condition(String anchor, Clause clause) {
        if (clause.kind() == Kind.KEPT) {
            line(anchor, clause.kept());
            return;
        }
        String before =
                switch (clause.kind()) {
                    case SOME -> "exists ";
                    case NONE -> "not ";
                    case EITHER -> "( ";
                    case TOTAL -> "accumulate( ";
                    default -> "";
                };
        int last = clause.searches().size() - 1;
        for (int at = 0; at <= last; at++) {
            search(
                    anchor + "s" + at,
                    at == 0 ? before : "",
                    clause.searches().get(at),
                    at < last ? " or" : clause.kind() == Kind.EITHER ? " )" : clause.kind() == Kind.TOTAL ? ";" : "");
        }
        if (clause.kind() == Kind.TOTAL) {
            total(anchor, clause);
        }
    }

    private void total(String anchor, Clause clause) {
        Total total = clause.total();
        String argument = SentenceVariables.argument(clause);
        String sign = How.of(How.Field.WHOLE).stream()
                .filter(how -> how.name().equals(total.how()))
                .map(How::sign)
                .findFirst()
                .orElse("?");
        line(anchor + "fold", total.result() + " : " + total.fold() + "( " + argument + " );");
        line(anchor + "limit", total.result() + " " + sign + " " + literal(How.Field.WHOLE, total.limit()) + " )");
    }

    private void search(String anchor, String before, Search search, String behind) {
        List<String> parts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        names(search, true, parts);
        if (SentenceFacts.tied(search.type())) {
            parts.add(tie(subject));
        }
        parts.forEach(part -> places.add(anchor));
        for (int at = 0; at < search.needs().size(); at++) {
            parts.add(need(search.type(), search.needs().get(at)));
            places.add(anchor + "n" + at);
        }
        names(search, false, parts);
        String type = (search.variable().isEmpty() ? "" : search.variable() + " : ") + search.type();
        if (parts.isEmpty()) {
            line(anchor, before + type + "()" + behind);
            return;
        }
        line(anchor, before + type + "(");
        for (int at = 0; at < parts.size(); at++) {
            line(at < places.size() ? places.get(at) : anchor, parts.get(at) + (at < parts.size() - 1 ? "," : ""));
        }
        line(anchor, ")" + behind);
    }

    /** What the search itself or the consequence uses stands first, the rest last, as in rule files. */
    private void names(Search search, boolean first, List<String> parts) {
        for (Map.Entry<String, String> name : search.names().entrySet()) {
            boolean used = name.getKey().equals(subject)
                    || search.needs().stream()
                            .anyMatch(need -> need.kept().contains(name.getKey())
                                    || need.choices().stream()
                                            .anyMatch(choice -> choice.values().contains(name.getKey())));
            if (used == first) {
                parts.add(name.getKey() + " : " + name.getValue());
            }
        }
    }

    /** A requirement as it stands between two commas. */
    static String need(String type, Need need) {
        if (!need.kept().isEmpty()) {
            return need.kept();
        }
        boolean several = need.choices().size() > 1;
        return need.choices().stream()
                .map(choice -> choice(type, choice, several))
                .collect(Collectors.joining(" || "));
    }

    private static String choice(String type, Choice choice, boolean amongOthers) {
        How.Field field = SentenceFacts.kind(type, choice.field());
        How how = How.of(field).stream()
                .filter(one -> one.name().equals(choice.how()))
                .findFirst()
                .orElse(How.EQUAL);
        List<String> values =
                choice.values().stream().map(value -> literal(field, value)).toList();
        String text = how.text(choice.field(), values.isEmpty() ? List.of("?") : values);
        return amongOthers && how.joinsAll() && values.size() > 1 ? "( " + text + " )" : text;
    }

    private static String literal(How.Field field, String value) {
        boolean plain =
                switch (field) {
                    case WHOLE -> isWhole(value);
                    case TRUTH -> value.equals("true") || value.equals("false");
                    default -> false;
                };
        return plain || isVariable(value) ? value : quoted(value.equals(Choice.EMPTY) ? "" : value);
    }

    /** Nothing that people type ends the text it stands in; what cannot stand there was told at its field before. */
    private static String quoted(String value) {
        return '"' + value.replaceAll("[\"\\\\\\p{Cntrl}]", "?") + '"';
    }

    private void line(String anchor, String words) {
        text.append(words.replaceAll("\\s+", " ")).append('\n');
        anchors.add(anchor);
    }
}
