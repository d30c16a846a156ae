package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.Locale;
import java.util.Map;

/** Finds an id that no row of a rule set has yet. */
final class FreeId {

    private static final int MOST_DIGITS = 5;

    private FreeId() {}

    /**
     * The number after the highest of all tables: {@code R505}.
     *
     * @param stem what comes before the number
     */
    static String in(Map<String, byte[]> files, String stem) {
        int highest = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl.csv"))
                .flatMap(file -> TableSheet.read(file.getKey(), file.getValue()).rows().stream())
                .map(SheetRow::key)
                .filter(key -> key.startsWith(stem))
                .map(key -> key.substring(stem.length()))
                .filter(number -> number.matches("[0-9]+") && number.length() <= MOST_DIGITS)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return stem + String.format(Locale.ROOT, "%03d", highest + 1);
    }
}
