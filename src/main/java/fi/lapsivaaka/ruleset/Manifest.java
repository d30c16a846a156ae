package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code manifest.yaml} says about a rule set. */
record Manifest(String id, String version, LocalizedText title, LocalDate validFrom, Set<String> files) {

    static final String FILE = "manifest.yaml";

    private static final Set<String> KEYS = Set.of("id", "version", "title", "valid-from", "files");

    /** Null when it was refused. */
    static @Nullable Manifest read(byte[] bytes, Problems problems) {
        YamlValue document = YamlFile.read(FILE, bytes, problems);
        YamlFields fields = document == null ? null : YamlFields.of(document, "", problems);
        if (fields == null) {
            return null;
        }
        fields.onlyKeys(KEYS);
        String id = shaped(fields, "id", "[a-z][a-z0-9-]{0,59}", "letters a-z, digits and -", problems);
        String version =
                shaped(fields, "version", "[A-Za-z0-9][A-Za-z0-9.-]{0,39}", "letters, digits, points and -", problems);
        LocalizedText title = fields.localized("title");
        LocalDate validFrom = fields.day("valid-from");
        Set<String> files = new LinkedHashSet<>();
        for (YamlValue item : fields.items("files")) {
            if (!(item instanceof YamlValue.Scalar name) || !isRuleFile(name.text())) {
                problems.add(item.place(), "", "not a rule file", "a name ending in .drl, .drl.csv or .drl.xlsx");
            } else if (!files.add(name.text())) {
                problems.add(item.place(), "", name.text() + " is listed twice", "once");
            }
        }
        return id == null || version == null || title == null || validFrom == null
                ? null
                : new Manifest(id, version, title, validFrom, files);
    }

    static boolean isRuleFile(String path) {
        return path.endsWith(".drl") || path.endsWith(".drl.csv") || path.endsWith(".drl.xlsx");
    }

    private static @Nullable String shaped(
            YamlFields fields, String key, String shape, String allowed, Problems problems) {
        String text = fields.text(key);
        if (text != null && !text.matches(shape)) {
            problems.add(fields.place(key), "", key + " " + text + " has the wrong shape", allowed);
            return null;
        }
        return text;
    }
}
