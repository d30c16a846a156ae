package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a form.
 *
 * @param id stable and unique over all forms: {@code S-03}
 * @param sourceId the id it had before ids were made unique; the empty text when it is the same
 * @param form code of the form it belongs to
 * @param step id of its step in that form
 * @param help why it is asked
 * @param example what an answer may look like
 * @param valueLabel label of the answer itself where fields stand beside it
 * @param beside fields beside the answer
 * @param required whether an answer is expected when the question applies
 * @param editable false when the value is computed and only shown
 * @param prefill what may fill it in advance
 * @param prefillFrom ids of questions whose answers may fill it in advance
 * @param feeds ids of the rules that read the answer
 * @param provisions ids of the provisions it rests on, or {@code policy}
 */
public record Question(
        String id,
        String sourceId,
        String form,
        String step,
        LocalizedText text,
        LocalizedText help,
        Optional<LocalizedText> example,
        Optional<LocalizedText> valueLabel,
        Shape shape,
        List<Column> beside,
        boolean required,
        boolean editable,
        ShownWhen shownWhen,
        List<Prefill> prefill,
        List<String> prefillFrom,
        List<String> feeds,
        List<String> provisions) {

    public Question {
        beside = List.copyOf(beside);
        prefill = List.copyOf(prefill);
        prefillFrom = List.copyOf(prefillFrom);
        feeds = List.copyOf(feeds);
        provisions = List.copyOf(provisions);
    }

    /** Columns of its table, the parts of a signature, and the fields beside its answer. */
    public List<Column> parts() {
        List<Column> parts = new ArrayList<>();
        if (shape instanceof Shape.Table table) {
            parts.addAll(table.columns());
        } else if (shape instanceof Shape.Signature) {
            parts.add(new Column(Answer.PERSON, text, new Shape.Person(), true));
            parts.add(new Column(Answer.DATE, text, new Shape.Day(), true));
        }
        parts.addAll(beside);
        return List.copyOf(parts);
    }

    public Optional<Column> part(String id) {
        return parts().stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The answer without rows in which nothing but the offered option is filled in. */
    public Answer tidied(Answer answer) {
        if (!(shape instanceof Shape.Table table) || table.rowsFrom().isEmpty()) {
            return answer;
        }
        Set<String> offered = Set.of(table.rowsFrom());
        return new Answer(
                answer.values(),
                answer.parts(),
                answer.rows().stream()
                        .filter(row -> !offered.containsAll(row.keySet()))
                        .toList());
    }
}
