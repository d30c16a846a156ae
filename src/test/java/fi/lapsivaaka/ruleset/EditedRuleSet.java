package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A shipped rule set with one text in one file replaced. */
public final class EditedRuleSet {

    private EditedRuleSet() {}

    /**
     * @param old must stand in the file exactly once
     */
    public static RuleSource of(String name, String file, String old, String now) {
        Map<String, byte[]> files = new TreeMap<>(RuleSource.shipped(name).files());
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in " + file + ": " + old);
        }
        files.put(file, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
        return RuleSource.memory(files);
    }
}
