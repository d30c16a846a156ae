package fi.lapsivaaka.workshop;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.GivenWork;
import fi.lapsivaaka.workshop.MatterEffect.AskedOtherwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what other forms change in open matters; safe for use by many threads. */
final class FormEffect {

    private final Forms before;
    private final Forms after;
    private final Map<String, Long> unfitting = new ConcurrentHashMap<>();

    FormEffect(Forms before, Forms after) {
        this.before = before;
        this.after = after;
    }

    /** Adds an open matter. */
    void add(GivenWork work) {
        if (!before.equals(after)) {
            work.unfitting(before, after).forEach(question -> unfitting.merge(question, 1L, Long::sum));
        }
    }

    List<AskedOtherwise> questions() {
        List<AskedOtherwise> changes = new ArrayList<>();
        for (Question question : all(after)) {
            Optional<Question> earlier = before.question(question.id());
            if (!earlier.equals(Optional.of(question))) {
                changes.add(told(question, earlier.isEmpty() ? "added" : "changed"));
            }
        }
        all(before).stream()
                .filter(question -> after.question(question.id()).isEmpty())
                .forEach(question -> changes.add(told(question, "removed")));
        return changes;
    }

    private AskedOtherwise told(Question question, String kind) {
        return new AskedOtherwise(question.id(), question.text(), kind, unfitting.getOrDefault(question.id(), 0L));
    }

    private static List<Question> all(Forms forms) {
        return forms.all().stream().map(Form::questions).flatMap(List::stream).toList();
    }
}
