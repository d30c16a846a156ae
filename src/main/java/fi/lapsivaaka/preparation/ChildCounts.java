package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many children a draft says its matter is about, where it names one number only: {@code 34 lasta}, {@code 34 barn}. */
final class ChildCounts {

    private static final Pattern COUNT = Pattern.compile(
            "(?<![0-9.,])([0-9]{1,3}(?:[ \u00a0][0-9]{3})?|[0-9]{4,6})"
                    + " +(?:lasta|lapsen|oppilasta|nuorta|barn|elever|unga|children|pupils)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ChildCounts() {}

    static Answer in(String text) {
        Set<String> counts = new TreeSet<>();
        Matcher found = COUNT.matcher(text);
        while (found.find()) {
            counts.add(found.group(1).replaceAll("[^0-9]", ""));
        }
        return counts.size() == 1 ? Answer.of(counts.iterator().next()) : Answer.NONE;
    }
}
