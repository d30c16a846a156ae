package fi.lapsivaaka.workshop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file of a rule set cut into the entries that people work on one at a time: a rule, the texts of a rule, a
 * parameter, a term, a case, a question of a form. Cutting looks at the beginnings of lines only; put together again the file is the same to the
 * letter.
 */
public final class EntrySheet {

    /** Folder of the forms; their entries are questions, steps, and what stands above them. */
    public static final String FORMS = "assessment-forms/";

    /** Files whose entries stand below a heading. */
    private static final Set<String> GROUPED = Set.of("terms.yaml", "allocation-keys.yaml", "profiles.yaml");

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]{1,60})\".*");
    private static final Pattern ITEM = Pattern.compile("- (?:id|rule|case): *['\"]?([^'\"]{1,90}?)['\"]? *(?:#.*)?");
    private static final Pattern QUESTION = Pattern.compile(" {6}- id: *['\"]?([A-Za-z0-9-]{1,40})['\"]? *(?:#.*)?");
    private static final Pattern PART =
            Pattern.compile(" {2}- (id|list): *['\"]?([A-Za-z0-9_-]{1,40})['\"]? *(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");
    private static final Pattern INNER = Pattern.compile(" {2}([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");

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
            Optional<String> begins = begins(file, line);
            Matcher key = KEY.matcher(line);
            boolean heading = GROUPED.contains(file) && key.matches();
            if (begins.isPresent() || heading) {
                if (!name.isEmpty()) {
                    entries.add(new FileEntry(name, first, text.toString()));
                } else {
                    head.append(text);
                }
                group = heading ? key.group(1) : group;
                String plain = heading ? group + "/" : (GROUPED.contains(file) ? group + "/" : "") + begins.orElse("");
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

    private static Optional<String> begins(String file, String line) {
        if (file.startsWith(FORMS)) {
            return ofForm(line);
        }
        Pattern pattern = file.endsWith(".drl")
                ? RULE
                : GROUPED.contains(file)
                        ? INNER
                        : file.equals("parameters.yaml") || file.startsWith("cases/") ? ITEM : KEY;
        if (file.endsWith(".md") || file.equals("manifest.yaml")) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> ofForm(String line) {
        Matcher part = PART.matcher(line);
        if (part.matches()) {
            return Optional.of((part.group(1).equals("id") ? "steps/" : "option-lists/") + part.group(2));
        }
        return Stream.of(QUESTION, KEY)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
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
     * @param text the empty text takes it out; one that is not there is added at the end
     */
    public Map<String, Optional<byte[]>> change(String name, String text) {
        StringBuilder whole = new StringBuilder(head);
        String written = written(text);
        boolean known = entry(name).isPresent();
        String group = name.substring(0, name.indexOf('/') + 1);
        FileEntry last = entries.stream()
                .filter(entry -> !group.isEmpty() && entry.name().startsWith(group))
                .reduce((one, other) -> other)
                .orElse(null);
        for (FileEntry entry : entries) {
            whole.append(entry.name().equals(name) ? written : entry.text());
            if (!known && entry.equals(last)) {
                whole.append(written);
                known = true;
            }
        }
        if (!known) {
            if (!whole.isEmpty() && whole.charAt(whole.length() - 1) != '\n') {
                whole.append('\n');
            }
            whole.append(written);
        }
        return Map.of(file, Optional.of(whole.toString().getBytes(StandardCharsets.UTF_8)));
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
