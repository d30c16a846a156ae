package fi.lapsivaaka.workshop;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where the entries of a file begin, from the beginnings of its lines alone. */
record EntryLayout(String file) {

    /** The folder of the assessment forms in a rule set. */
    static final String FORMS = "assessment-forms/";

    /** Files whose entries stand below a heading and are named with it. */
    private static final Set<String> GROUPED =
            Set.of("terms.yaml", "allocation-keys.yaml", "profiles.yaml", FORMS + "shared.yaml");

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]{1,60})\".*");
    private static final Pattern ITEM = Pattern.compile("- (?:id|rule|case): *['\"]?([^'\"]{1,90}?)['\"]? *(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");
    private static final Pattern INNER = Pattern.compile(" {2}([A-Za-z0-9][A-Za-z0-9_-]{0,59}):.*");
    private static final Pattern SHARED = Pattern.compile(" {2}- \\{?(?:code|list): *([A-Za-z0-9_-]{1,60}).*");
    private static final Pattern STEP = Pattern.compile(" {2}- id: *([A-Za-z0-9_-]{1,60}) *(?:#.*)?");
    private static final Pattern QUESTION = Pattern.compile(" {6}- id: *([A-Za-z0-9_-]{1,60}) *(?:#.*)?");

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

    /** Whether it is a form: its steps are headings, its questions are named by their ids alone. */
    boolean form() {
        return file.startsWith(FORMS) && file.endsWith(".yaml") && !grouped();
    }

    Optional<Begin> begins(String line) {
        if (file.endsWith(".md") || file.equals("manifest.yaml")) {
            return Optional.empty();
        }
        if (form()) {
            return begin(STEP, line, true)
                    .or(() -> begin(QUESTION, line, false))
                    .or(() -> begin(KEY, line, false));
        }
        if (grouped()) {
            return begin(KEY, line, true).or(() -> begin(file.startsWith(FORMS) ? SHARED : INNER, line, false));
        }
        boolean items = file.equals("parameters.yaml") || file.startsWith("cases/");
        return begin(file.endsWith(".drl") ? RULE : items ? ITEM : KEY, line, false);
    }

    private static Optional<Begin> begin(Pattern pattern, String line, boolean heading) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(new Begin(matcher.group(1), heading)) : Optional.empty();
    }
}
