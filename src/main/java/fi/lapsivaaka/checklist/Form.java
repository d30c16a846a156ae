package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A form, or a module of questions that a service or a kind of decision adds to it.
 *
 * @param code its file name without ending: {@code screening}, {@code school}
 * @param module whether it is a module
 * @param includes codes of forms whose questions come first ({@code full} begins with {@code short})
 * @param minutes how long it usually takes
 * @param appliesWhen for a module: when its questions are added
 */
public record Form(
        String code,
        boolean module,
        LocalizedText title,
        LocalizedText purpose,
        int minutes,
        List<String> includes,
        ShownWhen appliesWhen,
        List<Step> steps) {

    public Form {
        includes = List.copyOf(includes);
        steps = List.copyOf(steps);
    }

    /** Its own questions, in order; not those of the forms it includes. */
    public List<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream()).toList();
    }
}
