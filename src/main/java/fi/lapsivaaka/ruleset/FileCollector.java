package fi.lapsivaaka.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the files of a rule set up to the limits. */
final class FileCollector {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;

    /**
     * @throws RefusedRuleSet when the set has grown too large
     */
    void add(String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        total += bytes.length;
        if (bytes.length > Limits.FILE_BYTES) {
            throw refused(path, "file is too large", "at most " + Limits.FILE_BYTES + " bytes");
        }
        if (total > Limits.SET_BYTES || files.size() == Limits.FILES) {
            throw refused(
                    path,
                    "the rule set is too large",
                    "at most " + Limits.FILES + " files and " + Limits.SET_BYTES + " bytes");
        }
        files.put(path, bytes);
    }

    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    static RefusedRuleSet refused(String file, String what, String allowed) {
        return new RefusedRuleSet(List.of(new Problem(file, 0, 0, "", what, allowed)));
    }
}
