package fi.lapsivaaka.authoring;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.FormProblem;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of a draft, as far as they can be read.
 *
 * @param files path in the rule set to bytes, of the forms alone
 */
public record DraftForms(SortedMap<String, byte[]> files, Forms.Attempt attempt) {

    /** What all forms share. */
    public static final String SHARED = EntrySheet.FORMS + "shared.yaml";

    private static final String ENDING = ".yaml";

    /** The forms among the files of a draft. */
    public static DraftForms of(Map<String, byte[]> content) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, byte[]> named = new TreeMap<>();
        content.forEach((path, bytes) -> {
            if (path.startsWith(EntrySheet.FORMS) && path.endsWith(ENDING)) {
                files.put(path, bytes);
                named.put(path.substring(EntrySheet.FORMS.length()), bytes);
            }
        });
        return new DraftForms(
                Collections.unmodifiableSortedMap(files),
                named.isEmpty() ? new Forms.Attempt(Forms.NONE, List.of()) : Forms.attempt(named));
    }

    /** The same with another text for an entry, not saved. */
    public DraftForms with(String path, String entry, String text) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.computeIfPresent(
                path, (file, bytes) -> EntrySheet.of(file, bytes).with(entry, text));
        return of(changed);
    }

    /** Path of a form's file. */
    public static String path(String form) {
        return EntrySheet.FORMS + form + ENDING;
    }

    /** The code of the form whose file this is. */
    public static String form(String path) {
        return path.substring(EntrySheet.FORMS.length(), path.length() - ENDING.length());
    }

    /** Path of the file in which a question stands, also when the forms cannot be read as a whole. */
    public Optional<String> fileOf(String question) {
        return files.keySet().stream()
                .filter(path -> entry(path, question).isPresent())
                .findFirst();
    }

    /** An entry of one of the files. */
    public Optional<FileEntry> entry(String path, String name) {
        byte[] bytes = files.get(path);
        return bytes == null ? Optional.empty() : EntrySheet.of(path, bytes).entry(name);
    }

    /** A form that can be read. */
    public Optional<Form> readable(String form) {
        return attempt.forms().form(form);
    }

    /** A question that can be read. */
    public Optional<Question> question(String id) {
        return attempt.forms().question(id);
    }

    /** What is wrong in an entry. */
    public List<FormProblem> problems(String path, String entry) {
        return entry(path, entry)
                .map(found -> attempt.problems().stream()
                        .filter(problem -> within(problem, path, found))
                        .toList())
                .orElse(List.of());
    }

    private static boolean within(FormProblem problem, String path, FileEntry entry) {
        return (EntrySheet.FORMS + problem.file()).equals(path)
                && entry.line() <= problem.line()
                && problem.line() <= entry.lastLine();
    }
}
