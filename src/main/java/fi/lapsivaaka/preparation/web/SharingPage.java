package fi.lapsivaaka.preparation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does which step.
 *
 * @param people who may be given one
 * @param closed whether the assessment has been signed
 */
public record SharingPage(
        String id, String name, boolean practice, List<Choice> people, List<Shared> steps, boolean closed) {

    /** Somebody who may be given a step. */
    public record Choice(String id, String name) {}

    /**
     * A step.
     *
     * @param key by which its fields are told: {@code short.views}
     * @param person id of whoever has it; the empty text for nobody
     * @param due the last day as it stands in the field
     * @param state how far it is; null where nobody has been given it
     * @param error what is to be mended in it; null when nothing is
     */
    public record Shared(
            String key,
            String form,
            String title,
            String person,
            String due,
            @Nullable HandView state,
            @Nullable String error) {

        /** Id of its fields on the page. */
        public String anchor() {
            return key.replace('.', '-');
        }
    }

    /** Steps in which something is to be mended. */
    public List<Shared> faulty() {
        return steps.stream().filter(step -> step.error() != null).toList();
    }
}
