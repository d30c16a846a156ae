package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.DraftView.ProblemLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a draft as sentences, and the form of one of them, in the page's language. */
final class SentenceView {

    private SentenceView() {}

    /** The rules that match what was searched for. */
    record Listed(
            String id,
            String name,
            boolean open,
            String query,
            List<Group> groups,
            List<String> files,
            int shown,
            int all) {}

    /** The rules of a file. */
    record Group(String file, List<Line> lines) {}

    /**
     * @param readable whether it can be read at all
     * @param words its conditions in one line
     */
    record Line(String rule, String title, String severity, String words, boolean readable) {}

    /** Something to choose. */
    record Option(String value, String name) {}

    /** Choices that belong together, under a heading. */
    record Options(String name, List<Option> options) {}

    /** A field with something wrong. */
    record Wrong(String anchor, String text) {}

    /**
     * One rule.
     *
     * @param rule its id, to which the form belongs
     * @param fresh whether the draft does not have it yet
     * @param sayable whether there is a form for it
     * @param unsaved whether the form holds what has not been saved
     * @param clauses empty when it is not sayable
     * @param lists what fields offer while one types
     * @param words what is saved, condition by condition
     * @param drl what is saved, as text; empty while it is fresh
     * @param undo what would be undone next; null for nothing
     */
    record Whole(
            String id,
            String name,
            String file,
            String rule,
            String title,
            boolean open,
            boolean fresh,
            boolean sayable,
            boolean unsaved,
            int basedOn,
            List<Wrong> wrongs,
            Map<String, String> wrong,
            Notes notes,
            List<ClauseLine> clauses,
            List<Option> types,
            Map<String, List<Option>> lists,
            List<String> words,
            String then,
            String drl,
            List<ProblemLine> problems,
            @Nullable String undo) {}

    /**
     * The annotations.
     *
     * @param order their names in the rule's own order
     * @param screening whether the file tells how thorough an assessment is needed
     * @param values name to values
     * @param names code to the name shown below its field
     */
    record Notes(
            String order,
            String ruleId,
            boolean screening,
            Map<String, List<String>> values,
            Map<String, String> names,
            List<Option> severities,
            List<String> marks,
            List<Option> levels) {

        public String one(String key) {
            List<String> found = values.getOrDefault(key, List.of());
            return found.isEmpty() ? "" : found.get(0);
        }

        public List<String> many(String key) {
            return values.getOrDefault(key, List.of());
        }
    }

    /**
     * A condition.
     *
     * @param number from 1 on
     * @param simple whether it can be turned into another simple kind
     * @param limit whether it only takes up a limit for later conditions
     * @param hint what is to be known of it; mostly empty
     */
    record ClauseLine(
            String anchor,
            int number,
            String kind,
            String kept,
            List<SearchLine> searches,
            boolean simple,
            boolean limit,
            boolean up,
            boolean down,
            String hint,
            @Nullable TotalLine total) {}

    record TotalLine(
            String fold,
            String field,
            List<Option> fields,
            String result,
            String how,
            List<Option> hows,
            Amount limit) {}

    /** @param names {@code $limit=value}, for fields that are not seen */
    record SearchLine(
            String anchor,
            String type,
            String title,
            String variable,
            List<String> names,
            List<NeedLine> needs,
            List<Option> fields,
            boolean removable) {}

    record NeedLine(String anchor, String kept, List<ChoiceLine> choices, boolean up, boolean down) {}

    /**
     * A comparison.
     *
     * @param mode {@code select}, {@code list}, {@code text}, {@code truth} or {@code number}
     * @param values what is chosen, with names; not for numbers
     * @param more whether another value can be added
     * @param options what can be chosen; for {@code list} they stand in the page's list of that name
     */
    record ChoiceLine(
            String anchor,
            String field,
            String label,
            String how,
            List<Option> hows,
            String mode,
            List<Option> values,
            boolean more,
            List<Options> options,
            String list,
            @Nullable Amount number) {

        public boolean offers(String value) {
            return options.stream().flatMap(group -> group.options().stream()).anyMatch(option -> option.value()
                    .equals(value));
        }
    }

    /**
     * A number: typed, or one that is known elsewhere.
     *
     * @param typed empty when it comes from elsewhere
     */
    record Amount(String anchor, String typed, String source, List<Options> sources) {}
}
