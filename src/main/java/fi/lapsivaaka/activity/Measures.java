package fi.lapsivaaka.activity;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.LocalizedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The measures that the product knows, by code and by every name they go by. */
public final class Measures {

    private static final Measures SHIPPED = new Measures(ReferenceTable.shipped("measures.csv"));

    private final Map<String, Measure> byCode = new LinkedHashMap<>();
    private final Map<String, Measure> byName = new HashMap<>();

    Measures(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            Measure measure = new Measure(
                    row.getField("code"),
                    localized(row, "name"),
                    localized(row, "unit"),
                    row.getField("about").equals("people"),
                    row.getField("about").equals("prices"),
                    list(row.getField("services"), " "),
                    list(row.getField("aliases"), "\\|"));
            byCode.put(measure.code(), measure);
            List<String> names = new ArrayList<>(measure.aliases());
            names.add(measure.code());
            names.add(measure.name().fi());
            names.add(measure.name().sv());
            names.add(measure.name().en());
            for (String name : names) {
                Measure other = byName.put(plain(name), measure);
                if (other != null && !other.equals(measure)) {
                    throw new IllegalStateException(
                            "'" + name + "' names both " + other.code() + " and " + measure.code());
                }
            }
        }
    }

    public static Measures shipped() {
        return SHIPPED;
    }

    public List<Measure> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By its code or any of its names; case, accents and marks make no difference. */
    public Optional<Measure> named(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    static String plain(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return letters.replaceAll("[^a-z0-9]+", "");
    }

    private static LocalizedText localized(NamedCsvRecord row, String column) {
        return new LocalizedText(
                row.getField(column + "_fi"), row.getField(column + "_sv"), row.getField(column + "_en"));
    }

    private static List<String> list(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between));
    }
}
