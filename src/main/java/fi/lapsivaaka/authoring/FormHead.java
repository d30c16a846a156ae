package fi.lapsivaaka.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the questions of a form or a step: its title, its purpose, how long it takes. */
public final class FormHead {

    /** Entries of a form's file that hold words in three languages. */
    public static final List<String> TEXTS = List.of("title", "purpose");

    /** The entry that tells how long a form takes. */
    public static final String MINUTES = "minutes";

    private static final Pattern NUMBER = Pattern.compile("(?m)^minutes: *([0-9]*)");

    private FormHead() {}

    /** Language to words; no words where the entry is written in another way. */
    public static Map<String, String> words(String entry, String field) {
        List<InnerTexts.Found> found = InnerTexts.below(entry, List.of(field));
        return found.isEmpty() ? Map.of() : found.get(0).texts();
    }

    /** The entry with other words; each language that is the same keeps every letter. */
    public static String written(String entry, String field, Map<String, String> words) {
        return InnerTexts.written(entry, List.of(field), List.of(words));
    }

    /** The minutes of an entry; the empty text where it tells none. */
    public static String minutes(String entry) {
        Matcher matcher = NUMBER.matcher(entry);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The entry with other minutes; one that tells none gets a line for them. */
    public static String withMinutes(String entry, String minutes) {
        Matcher matcher = NUMBER.matcher(entry);
        return matcher.find()
                ? entry.substring(0, matcher.start()) + "minutes: " + minutes + entry.substring(matcher.end())
                : entry.stripTrailing() + "\nminutes: " + minutes + "\n";
    }
}
