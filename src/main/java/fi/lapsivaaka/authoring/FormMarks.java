package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a draft has changed in the forms of the version it is made from. */
public final class FormMarks {

    private static final String QUESTION = "[A-Z]{1,2}-[0-9]{2}";

    private final Map<String, Counted> files = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();

    private FormMarks() {}

    /**
     * What is otherwise in a form.
     *
     * @param changed whether anything is, its order and its title too
     */
    public record Counted(boolean changed, int questions, int added, int gone) {

        private static final Counted NOTHING = new Counted(false, 0, 0, 0);
    }

    /** Compares question by question. */
    public static FormMarks between(DraftForms before, DraftForms after) {
        FormMarks marks = new FormMarks();
        after.files().forEach((path, bytes) -> {
            byte[] base = before.files().get(path);
            if (base != null && !Arrays.equals(base, bytes)) {
                marks.compare(path, texts(path, base), texts(path, bytes));
            }
        });
        return marks;
    }

    private static Map<String, String> texts(String path, byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FileEntry entry : EntrySheet.of(path, bytes).entries()) {
            if (entry.name().matches(QUESTION)) {
                texts.put(entry.name(), entry.text().strip());
            }
        }
        return texts;
    }

    private void compare(String path, Map<String, String> before, Map<String, String> after) {
        int changed = 0;
        int added = 0;
        for (Map.Entry<String, String> question : after.entrySet()) {
            String was = before.get(question.getKey());
            if (was == null) {
                added++;
                questions.put(question.getKey(), "added");
            } else if (!was.equals(question.getValue())) {
                changed++;
                questions.put(question.getKey(), "changed");
            }
        }
        int gone = (int)
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        files.put(path, new Counted(true, changed, added, gone));
    }

    /** What is otherwise in a form's file. */
    public Counted of(String path) {
        return files.getOrDefault(path, Counted.NOTHING);
    }

    /** {@code added} or {@code changed}; the empty text for neither. */
    public String mark(String question) {
        return questions.getOrDefault(question, "");
    }
}
