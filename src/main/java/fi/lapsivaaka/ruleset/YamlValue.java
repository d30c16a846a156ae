package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.Map;

/** A value of a YAML file with its place; scalars stay text as written. */
sealed interface YamlValue {

    Place place();

    record Scalar(String text, Place place) implements YamlValue {}

    record Items(List<YamlValue> values, Place place) implements YamlValue {}

    /**
     * @param entries in the file's order
     * @param keys place of each key
     */
    record Entries(Map<String, YamlValue> entries, Map<String, Place> keys, Place place) implements YamlValue {}
}
