package fi.lapsivaaka.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises what columns mean from their names, in Finnish, Swedish or English. */
final class ActivityColumns {

    private static final Pattern YEAR =
            Pattern.compile("(?:tp|toteuma|tilinpaatos|bokslut|utfall|bs|actual|vuosi|ar|year)?((?:19|20)[0-9]{2})");

    private final Map<String, ActivityField> fields = new HashMap<>();

    ActivityColumns() {
        ReferenceTable.shipped("activity-columns.csv")
                .forEach(row -> fields.put(
                        Measures.plain(row.getField("alias")),
                        ActivityField.of(row.getField("field")).orElseThrow()));
    }

    /**
     * @param said code of each column's meaning as a person says, or nothing where the names tell
     */
    List<ActivityColumn> read(List<String> names, List<String> said) {
        List<ActivityColumn> columns = new ArrayList<>();
        Set<ActivityField> met = EnumSet.noneOf(ActivityField.class);
        for (int i = 0; i < names.size(); i++) {
            int year = year(names.get(i));
            ActivityField field = said.size() == names.size()
                    ? ActivityField.of(said.get(i)).orElse(null)
                    : meaning(names.get(i), year);
            boolean again = field != null && !(field == ActivityField.VALUE && year > 0) && !met.add(field);
            columns.add(new ActivityColumn(i, names.get(i), again ? null : field, year));
        }
        return columns;
    }

    private @Nullable ActivityField meaning(String name, int year) {
        ActivityField named = fields.get(Measures.plain(name));
        return named == null && year > 0 ? ActivityField.VALUE : named;
    }

    private static int year(String name) {
        Matcher matcher = YEAR.matcher(Measures.plain(name));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
