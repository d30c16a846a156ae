package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule set that passed every check: rules, texts, dated parameters, and the bytes they were read from.
 *
 * @param id for instance {@code child-impact}
 * @param version as in its manifest
 * @param sha256 over every file's path and bytes, hexadecimal: SHA-256 of the lines that {@code sha256sum} prints for
 *     the files sorted by path
 * @param validFrom the day from which it is in force, and each rule that gives no day of its own
 * @param texts rule id to text
 * @param files the bytes of every file, so that a room can read what only it understands (terms, profiles)
 */
public record RuleSet(
        String id,
        String version,
        String sha256,
        LocalizedText title,
        LocalDate validFrom,
        List<Rule> rules,
        Map<String, RuleText> texts,
        List<ParameterValue> parameters,
        SortedMap<String, byte[]> files) {

    public RuleSet {
        rules = List.copyOf(rules);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        parameters = List.copyOf(parameters);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a rule set under the safe profile.
     *
     * @throws RefusedRuleSet with every problem found
     * @throws IllegalArgumentException when the schema itself names records that rules cannot speak about
     */
    public static RuleSet read(RuleSource source, FactSchema schema) {
        return RuleSetReader.read(source, schema);
    }

    /**
     * The id that a rule set's manifest gives, so that a reader can be chosen for it; the empty text when it gives none.
     *
     * @throws RefusedRuleSet when the files cannot be read at all
     */
    public static String idOf(RuleSource source) {
        byte[] manifest = source.files().get(Manifest.FILE);
        Manifest read = manifest == null ? null : Manifest.read(manifest, new Problems());
        return read == null ? "" : read.id();
    }

    /** The fingerprint of a rule set that consists of these files; see {@link #sha256()}. */
    public static String sha256(SortedMap<String, byte[]> files) {
        return Checksum.of(files);
    }

    /** The parameters in force on a day, as facts. */
    public List<Parameter> parametersOn(LocalDate day) {
        return parameters.stream()
                .filter(value -> value.period().contains(day))
                .map(value -> new Parameter(value.id(), value.value()))
                .toList();
    }
}
