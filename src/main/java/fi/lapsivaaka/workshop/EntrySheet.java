package fi.lapsivaaka.workshop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text file of a rule set cut into the entries that people work on one at a time: a rule, the texts of a rule, a
 * parameter, a term, a case, a question of a form. Cutting looks at the beginnings of lines only; put together again the file is the same to the
 * letter.
 */
public final class EntrySheet {

    /** The folder of the forms; their entries are questions, steps, and what stands above them. */
    public static final String FORMS = "assessment-forms/";

    private static final String STEP = "steps/";

    /** What the questions of a form begin with; its steps stand further to the left. */
    private static final String NESTED = "      ";

    private final String file;
    private final String head;
    private final List<FileEntry> entries;

    private EntrySheet(String file, String head, List<FileEntry> entries) {
        this.file = file;
        this.head = head;
        this.entries = List.copyOf(entries);
    }

    /** Cuts a file. */
    public static EntrySheet of(String file, byte[] bytes) {
        EntryLayout layout = new EntryLayout(file);
        List<String> lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1));
        StringBuilder head = new StringBuilder();
        List<FileEntry> entries = new ArrayList<>();
        Map<String, Integer> met = new HashMap<>();
        String group = "";
        String name = "";
        int first = 1;
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            Optional<EntryLayout.Begin> begins = layout.begins(line);
            if (begins.isPresent()) {
                EntryLayout.Begin begin = begins.get();
                if (!name.isEmpty()) {
                    entries.add(new FileEntry(name, first, text.toString()));
                } else {
                    head.append(text);
                }
                group = begin.heading() ? begin.name() + "/" : group;
                String plain = begin.heading() ? group : (layout.grouped() ? group : "") + begin.name();
                int times = met.merge(plain, 1, Integer::sum);
                name = times == 1 ? plain : plain + " (" + times + ")";
                first = at + 1;
                text = new StringBuilder();
            }
            text.append(lines.get(at));
        }
        if (name.isEmpty()) {
            entries.add(new FileEntry(file, 1, head.append(text).toString()));
            return new EntrySheet(file, "", entries);
        }
        entries.add(new FileEntry(name, first, text.toString()));
        return new EntrySheet(file, head.toString(), entries);
    }

    /** In the file's order. Headings are entries too, named with a stroke at their end. */
    public List<FileEntry> entries() {
        return entries;
    }

    public Optional<FileEntry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The whole file. */
    public String text() {
        StringBuilder whole = new StringBuilder(head);
        entries.forEach(entry -> whole.append(entry.text()));
        return whole.toString();
    }

    /**
     * What is to be saved so that an entry has another text.
     *
     * @param name one that is not there is added at the end, apart from the others as they are from each other, or at the end of
     *     the heading that it names: {@code names/koulu}, of a form {@code steps/children/L-17}
     * @param text the empty text takes it out
     */
    public Map<String, Optional<byte[]>> change(String name, String text) {
        if (entry(name).isPresent()) {
            return put(name, text, false);
        }
        return put(last(name), text, true);
    }

    /**
     * The same with a new entry behind another one; at its usual place where there is no such other.
     *
     * @param behind name of the other
     */
    Map<String, Optional<byte[]>> added(String behind, String name, String text) {
        return entry(behind).isPresent() ? put(behind, text, true) : change(name, text);
    }

    /** The entry behind which a new one belongs by its name: the last of its group, or of its step; else the empty text. */
    private String last(String name) {
        boolean form = file.startsWith(FORMS);
        int end = form && name.startsWith(STEP) ? name.lastIndexOf('/') : name.indexOf('/') + 1;
        String heading = name.substring(0, Math.max(0, end));
        String last = "";
        boolean below = false;
        for (FileEntry entry : entries) {
            below = entry.name().equals(heading)
                    || (below
                            && (form
                                    ? entry.text().startsWith(NESTED)
                                    : entry.name().startsWith(heading)));
            last = below ? entry.name() : last;
        }
        return last;
    }

    /** @param place name of the entry that gets the text, or behind which it is put; at the end of the file if there is none */
    private Map<String, Optional<byte[]>> put(String place, String text, boolean behind) {
        StringBuilder whole = new StringBuilder(head);
        String written = written(text);
        boolean done = false;
        for (FileEntry entry : entries) {
            boolean here = entry.name().equals(place);
            if (!here || behind) {
                whole.append(entry.text());
            }
            if (here) {
                endLine(whole);
                whole.append(behind && apart(whole, written) ? "\n" : "").append(written);
                done = true;
            }
        }
        if (!done) {
            endLine(whole);
            whole.append(apart(whole, written) ? "\n" : "").append(written);
        }
        return Map.of(file, Optional.of(whole.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a blank line belongs before an entry that comes to the end. */
    private boolean apart(StringBuilder before, String written) {
        boolean separate = file.endsWith(".drl")
                || (entries.size() > 1
                        && entries.subList(0, entries.size() - 1).stream()
                                .allMatch(entry -> entry.text().endsWith("\n\n")));
        return separate
                && !written.isEmpty()
                && !written.startsWith("\n")
                && !before.isEmpty()
                && !before.toString().endsWith("\n\n");
    }

    private static void endLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The whole file with another text for an entry, without saving it. */
    public byte[] with(String name, String text) {
        return change(name, text).getOrDefault(file, Optional.empty()).orElseThrow();
    }

    /** Browsers send line ends of their own; an entry ends with one. */
    private static String written(String text) {
        String plain = text.replace("\r\n", "\n").replace("\r", "\n");
        return plain.isBlank() || plain.endsWith("\n") ? plain.isBlank() ? "" : plain : plain + "\n";
    }
}
