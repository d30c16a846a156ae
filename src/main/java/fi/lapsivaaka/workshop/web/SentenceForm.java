package fi.lapsivaaka.workshop.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule as its form holds it: texts as people typed or chose them, right or wrong.
 *
 * @param notes annotation to its values, as {@code provision} to several ids
 * @param clauses the conditions in order; the first is about the matter itself
 */
record SentenceForm(String id, Map<String, List<String>> notes, List<Clause> clauses) {

    SentenceForm {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        clauses = List.copyOf(clauses);
    }

    /** How a condition looks for its fact. */
    enum Kind {
        /** Each such fact. */
        EACH,
        /** At least one. */
        SOME,
        /** None. */
        NONE,
        /** One of several kinds of facts. */
        EITHER,
        /** Facts added up or counted. */
        TOTAL,
        /** Something that the form cannot say and leaves alone. */
        KEPT
    }

    /**
     * One condition.
     *
     * @param kept the text of what the form cannot say
     * @param searches one, or several for {@link Kind#EITHER}; none for {@link Kind#KEPT}
     * @param total meant for {@link Kind#TOTAL} only
     */
    record Clause(Kind kind, String kept, List<Search> searches, Total total) {
        Clause {
            searches = List.copyOf(searches);
        }

        static Clause kept(String text) {
            return new Clause(Kind.KEPT, text, List.of(), Total.NONE);
        }

        static Clause of(Kind kind, Search search) {
            return new Clause(kind, "", List.of(search), Total.NONE);
        }

        Clause with(List<Search> others) {
            return new Clause(kind, kept, others, total);
        }
    }

    /**
     * What is added up and what the sum is compared with.
     *
     * @param fold {@code sum} or {@code count}
     * @param field what is added up; the empty text when facts are counted
     * @param result name of the total
     * @param limit as in {@link Choice#values}
     */
    record Total(String fold, String field, String result, String how, String limit) {
        static final Total NONE = new Total("", "", "", "", "");
    }

    /**
     * A search for facts of one kind.
     *
     * @param variable name of the fact; mostly empty
     * @param names variable to field
     */
    record Search(String type, String variable, Map<String, String> names, List<Need> needs) {
        Search {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
            needs = List.copyOf(needs);
        }

        Search with(List<Need> others) {
            return new Search(type, variable, names, others);
        }

        Search naming(String name, String field) {
            Map<String, String> more = new LinkedHashMap<>(names);
            more.put(name, field);
            return new Search(type, variable, more, needs);
        }

        /** The questions that it names: what an answer may be depends on them. */
        List<String> questions() {
            List<String> questions = new ArrayList<>();
            for (Need need : needs) {
                need.choices().stream()
                        .filter(choice -> choice.field().equals("question"))
                        .forEach(choice -> questions.addAll(choice.values()));
            }
            return questions;
        }
    }

    /**
     * One requirement: what the form cannot say, or choices of which one must hold.
     *
     * @param kept empty for choices
     */
    record Need(String kept, List<Choice> choices) {
        Need {
            choices = List.copyOf(choices);
        }

        static Need of(Choice choice) {
            return new Need("", List.of(choice));
        }
    }

    /**
     * A comparison.
     *
     * @param how a name of {@link How}
     * @param values a code, {@link #EMPTY}, a number, a variable; or {@code @2.value}, the field of an earlier condition, or
     *     {@code #id}, a limit that no condition takes up yet
     */
    record Choice(String field, String how, List<String> values) {

        /** Stands for the empty text, because an empty choice means that nothing is chosen. */
        static final String EMPTY = "-";

        Choice {
            values = List.copyOf(values);
        }
    }

    List<String> note(String key) {
        return notes.getOrDefault(key, List.of());
    }

    SentenceForm with(List<Clause> others) {
        return new SentenceForm(id, notes, others);
    }
}
