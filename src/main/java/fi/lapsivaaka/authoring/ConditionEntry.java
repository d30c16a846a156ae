package fi.lapsivaaka.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a question as a form shows it: several comparisons side by side. What is deeper is kept as text.
 *
 * @param join {@code all}, {@code any}, or the empty text for a single comparison or none
 * @param yaml the condition as text where it is deeper than that; the empty text otherwise
 */
public record ConditionEntry(String join, List<Term> terms, String yaml) {

    /** No condition. */
    public static final ConditionEntry NONE = new ConditionEntry("", List.of(), "");

    public ConditionEntry {
        terms = List.copyOf(terms);
    }

    /**
     * A comparison.
     *
     * @param question id of a question; the empty text for a fact
     * @param part column or field beside the answer
     * @param fact code of a fact; the empty text for a question
     */
    public record Term(String question, String part, String fact, String operator, List<String> values) {

        public Term {
            values = List.copyOf(values);
        }

        /** What it looks at, as one word: {@code L-04.direction}, {@code fact:services}. */
        public String subject() {
            return fact.isEmpty() ? question + (part.isEmpty() ? "" : "." + part) : "fact:" + fact;
        }

        /** A comparison of what such a word says. */
        public static Term of(String subject, String operator, List<String> values) {
            if (subject.startsWith("fact:")) {
                return new Term("", "", subject.substring("fact:".length()), operator, values);
            }
            int dot = subject.indexOf('.');
            return dot < 0
                    ? new Term(subject, "", "", operator, values)
                    : new Term(subject.substring(0, dot), subject.substring(dot + 1), "", operator, values);
        }

        private String written() {
            StringBuilder text = new StringBuilder("{");
            text.append(fact.isEmpty() ? "question: " + PlainYaml.word(question) : "fact: " + PlainYaml.word(fact));
            if (!part.isEmpty()) {
                text.append(", part: ").append(PlainYaml.word(part));
            }
            text.append(", operator: ").append(PlainYaml.word(operator));
            boolean number = operator.equals("at-least") || operator.equals("at-most");
            if (number) {
                text.append(", value: ").append(PlainYaml.word(values.isEmpty() ? "" : values.get(0)));
            } else if (!operator.equals("answered")) {
                text.append(", values: [")
                        .append(values.stream().map(PlainYaml::word).collect(Collectors.joining(", ")))
                        .append(']');
            }
            return text.append('}').toString();
        }
    }

    /**
     * @param value of the field, as read
     * @param text of the field, as written
     */
    static ConditionEntry of(@Nullable Object value, String text) {
        Map<String, Object> fields = PlainYaml.map(value);
        if (fields.isEmpty()) {
            return NONE;
        }
        String join = fields.containsKey("all") ? "all" : fields.containsKey("any") ? "any" : "";
        List<Object> items = join.isEmpty() ? List.of(fields) : PlainYaml.list(fields.get(join));
        List<Term> terms = new ArrayList<>();
        for (Object item : items) {
            Map<String, Object> term = PlainYaml.map(item);
            if (term.isEmpty() || term.containsKey("all") || term.containsKey("any")) {
                return new ConditionEntry("", List.of(), text);
            }
            terms.add(new Term(
                    PlainYaml.text(term.get("question")),
                    PlainYaml.text(term.get("part")),
                    PlainYaml.text(term.get("fact")),
                    PlainYaml.text(term.get("operator")),
                    term.containsKey("value")
                            ? List.of(PlainYaml.text(term.get("value")))
                            : PlainYaml.list(term.get("values")).stream()
                                    .map(PlainYaml::text)
                                    .toList()));
        }
        return new ConditionEntry(join, terms, "");
    }

    /** What stands behind the field's name; the empty text where there is no condition. */
    String written(String indent) {
        if (!yaml.isEmpty()) {
            return "\n" + yaml.stripTrailing();
        }
        if (terms.isEmpty()) {
            return "";
        }
        if (terms.size() == 1 && join.isEmpty()) {
            return terms.get(0).written();
        }
        StringBuilder text = new StringBuilder("\n" + indent + "  " + (join.isEmpty() ? "all" : join) + ":");
        terms.forEach(term -> text.append('\n').append(indent).append("    - ").append(term.written()));
        return text.toString();
    }
}
