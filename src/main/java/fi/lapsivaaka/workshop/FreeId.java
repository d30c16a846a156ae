package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.Locale;
import java.util.Map;

/** Finds an id that no row of a rule set has yet. */
final class FreeId {

    private FreeId() {}

    /** The number after the highest of all tables: {@code R505}. */
    static String in(Map<String, byte[]> files) {
        int highest = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl.csv"))
                .flatMap(file -> TableSheet.read(file.getKey(), file.getValue()).rows().stream())
                .map(SheetRow::key)
                .filter(key -> key.matches("R[0-9]{1,5}"))
                .mapToInt(key -> Integer.parseInt(key.substring(1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "R%03d", highest + 1);
    }
}
