package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of a form cut into its questions, so that one can be moved, added or taken out while every letter of the others,
 * and the comments and blank lines between them, stay as they are.
 */
public final class FormFile {

    private static final String STEP = "steps/";
    private static final String QUESTION = "[A-Z]{1,2}-[0-9]{2}";

    private final String head;
    private final List<Part> parts;

    private FormFile(String head, List<Part> parts) {
        this.head = head;
        this.parts = parts;
    }

    /**
     * @param body the entry itself
     * @param tail comments and blank lines behind it, which belong to the place
     */
    private record Part(String name, String body, String tail) {

        boolean question() {
            return name.matches(QUESTION);
        }
    }

    /** A step and the ids of its questions. */
    public record StepIds(String id, List<String> questions) {

        public StepIds {
            questions = List.copyOf(questions);
        }
    }

    /** Cuts a file. */
    public static FormFile of(String path, byte[] bytes) {
        EntrySheet sheet = EntrySheet.of(path, bytes);
        int cut = sheet.entries().stream()
                .mapToInt(entry -> entry.text().length())
                .sum();
        String text = sheet.text();
        return new FormFile(
                text.substring(0, text.length() - cut),
                sheet.entries().stream().map(FormFile::cut).toList());
    }

    private static Part cut(FileEntry entry) {
        List<String> lines = new ArrayList<>(List.of(entry.text().split("(?<=\n)", -1)));
        StringBuilder tail = new StringBuilder();
        while (lines.size() > 1 && idle(lines.get(lines.size() - 1))) {
            tail.insert(0, lines.remove(lines.size() - 1));
        }
        return new Part(entry.name(), String.join("", lines), tail.toString());
    }

    private static boolean idle(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** Its steps in order. */
    public List<StepIds> steps() {
        List<StepIds> steps = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).name().startsWith(STEP)) {
                steps.add(new StepIds(parts.get(at).name().substring(STEP.length()), questions(at)));
            }
        }
        return steps;
    }

    private List<String> questions(int step) {
        List<String> ids = new ArrayList<>();
        for (int at = step + 1; at < parts.size() && parts.get(at).question(); at++) {
            ids.add(parts.get(at).name());
        }
        return ids;
    }

    /** Whether it has such a question. */
    public boolean has(String question) {
        return at(question) >= 0;
    }

    private int at(String name) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The step in which a question stands. */
    public Optional<StepIds> stepOf(String question) {
        return steps().stream()
                .filter(step -> step.questions().contains(question))
                .findFirst();
    }

    /**
     * The same with a question one place earlier or later in its step; the same where there is no such place.
     *
     * @param by -1 or 1
     */
    public FormFile moved(String question, int by) {
        int from = at(question);
        int to = from + by;
        if (from < 0 || to < 0 || to >= parts.size() || !parts.get(to).question()) {
            return this;
        }
        List<Part> changed = new ArrayList<>(parts);
        changed.set(
                from,
                new Part(
                        parts.get(to).name(),
                        parts.get(to).body(),
                        parts.get(from).tail()));
        changed.set(to, new Part(question, parts.get(from).body(), parts.get(to).tail()));
        return new FormFile(head, changed);
    }

    /** The same with a question at the end of another step; the same where there is no such question or step. */
    public FormFile movedTo(String question, String step) {
        int from = at(question);
        if (from < 0 || at(STEP + step) < 0 || questions(at(STEP + step)).contains(question)) {
            return this;
        }
        return without(question).with(step, question, parts.get(from).body());
    }

    /** The same with a new question at the end of a step. */
    public FormFile with(String step, String question, String text) {
        int last = at(STEP + step);
        if (last < 0) {
            return this;
        }
        last += questions(last).size();
        Part before = parts.get(last);
        List<Part> changed = new ArrayList<>(parts);
        String body = before.body().endsWith("\n") ? before.body() : before.body() + "\n";
        changed.set(last, new Part(before.name(), body, before.question() ? "\n" : ""));
        String tail = before.tail().isEmpty() && last + 1 < parts.size() ? "\n" : before.tail();
        changed.add(last + 1, new Part(question, text.endsWith("\n") ? text : text + "\n", tail));
        return new FormFile(head, changed);
    }

    /** The same without a question; comments that stand behind it stay. */
    public FormFile without(String question) {
        int at = at(question);
        if (at < 1) {
            return this;
        }
        List<Part> changed = new ArrayList<>(parts);
        Part before = parts.get(at - 1);
        boolean last = at == parts.size() - 1;
        String comments =
                parts.get(at).tail().isBlank() ? "" : parts.get(at).tail().stripLeading();
        String kept = comments.isEmpty() ? comments : "      " + comments;
        String tail = last && kept.isEmpty() ? "" : before.tail() + kept;
        changed.set(at - 1, new Part(before.name(), before.body(), tail));
        changed.remove(at);
        return new FormFile(head, changed);
    }

    /** The whole file. */
    public String text() {
        StringBuilder whole = new StringBuilder(head);
        parts.forEach(part -> whole.append(part.body()).append(part.tail()));
        return whole.toString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
