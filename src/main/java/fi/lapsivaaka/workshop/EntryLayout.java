package fi.lapsivaaka.workshop;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where the entries of a file begin, from the beginnings of its lines alone. */
record EntryLayout(String file) {

    /** Files whose entries stand below a heading and are named with it. */
    private static final Set<String> GROUPED = Set.of("terms.yaml", "allocation-keys.yaml", "profiles.yaml");

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]{1,60})\".*");
    private static final Pattern ITEM = Pattern.compile("- (?:id|rule|case): *['\"]?([^'\"]{1,90}?)['\"]? *(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");
    private static final Pattern INNER = Pattern.compile(" {2}([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");
    private static final Pattern QUESTION = Pattern.compile(" {6}- id: *['\"]?([A-Za-z0-9-]{1,40})['\"]? *(?:#.*)?");
    private static final Pattern STEP = Pattern.compile(" {2}- id: *['\"]?([A-Za-z0-9_-]{1,40})['\"]? *(?:#.*)?");
    private static final Pattern LIST = Pattern.compile(" {2}- list: *['\"]?([A-Za-z0-9_-]{1,40})['\"]? *(?:#.*)?");

    /**
     * An entry that begins.
     *
     * @param heading whether others stand below it
     */
    record Begin(String name, boolean heading) {}

    /** Whether the entries below a heading are named with it: {@code names/koulu}. */
    boolean grouped() {
        return GROUPED.contains(file);
    }

    Optional<Begin> begins(String line) {
        if (file.endsWith(".md") || file.equals("manifest.yaml")) {
            return Optional.empty();
        }
        if (file.startsWith(EntrySheet.FORMS)) {
            return begin(QUESTION, "", line)
                    .or(() -> begin(STEP, "steps/", line))
                    .or(() -> begin(LIST, "option-lists/", line))
                    .or(() -> begin(KEY, "", line));
        }
        if (grouped()) {
            return heading(line).or(() -> begin(INNER, "", line));
        }
        boolean items = file.equals("parameters.yaml") || file.startsWith("cases/");
        return begin(file.endsWith(".drl") ? RULE : items ? ITEM : KEY, "", line);
    }

    private static Optional<Begin> heading(String line) {
        Matcher matcher = KEY.matcher(line);
        return matcher.matches() ? Optional.of(new Begin(matcher.group(1), true)) : Optional.empty();
    }

    private static Optional<Begin> begin(Pattern pattern, String before, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(new Begin(before + matcher.group(1), false)) : Optional.empty();
    }
}
