package fi.lapsivaaka.workshop;

import fi.lapsivaaka.checklist.AnswerShapes;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells in assessment forms what is schema: which forms there are, the units and lists of options that all share, and what
 * the answers to a question look like that is asked already. Its words, whether it must be answered, when it is shown, and
 * new questions are rows and texts.
 */
final class FormSchema {

    private static final String SHARED = EntrySheet.FORMS + "shared.yaml";

    private FormSchema() {}

    static boolean holds(String path) {
        return path.startsWith(EntrySheet.FORMS) && path.endsWith(".yaml");
    }

    /**
     * Whether a file keeps the schema of one of the others.
     *
     * @param wanted null where it would be taken out
     * @param before null where there was none
     * @param base null where there was none; asked for a question that the file before has not
     */
    static boolean kept(String path, byte @Nullable [] wanted, byte @Nullable [] before, byte @Nullable [] base) {
        if (wanted == null || (before == null && base == null)) {
            return wanted == null && before == null;
        }
        Optional<SortedMap<String, String>> shapes = AnswerShapes.of(path, wanted);
        if (shapes.isEmpty()) {
            return true; // what cannot be read yet stops at the gate, and is compared once it can be read
        }
        SortedMap<String, String> was = shapes(path, before);
        SortedMap<String, String> published = shapes(path, base);
        if (path.equals(SHARED)) {
            return shapes.get().equals(was) || shapes.get().equals(published);
        }
        Map<String, String> wrong = new TreeMap<>(shapes.get());
        wrong.entrySet()
                .removeIf(one -> one.getValue().equals(was.get(one.getKey()))
                        || one.getValue().equals(published.get(one.getKey()))
                        || !(base == null ? was : published).containsKey(one.getKey()));
        return wrong.isEmpty();
    }

    private static SortedMap<String, String> shapes(String path, byte @Nullable [] bytes) {
        return bytes == null ? new TreeMap<>() : AnswerShapes.of(path, bytes).orElseGet(TreeMap::new);
    }
}
