package fi.lapsivaaka.ruleset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the files of a rule set come from: a folder, the shipped rule sets, or memory. */
public interface RuleSource {

    /**
     * Every file of the set, path inside the set to bytes, sorted by path. Bounded: a set that is too large is refused.
     *
     * @throws RefusedRuleSet when the folder is missing or too large
     */
    SortedMap<String, byte[]> files();

    /**
     * A folder on disk that holds one rule set. Hidden files and links are left out. The child-impact rules take their
     * forms from the folder {@code assessment-forms} in it, or else from the one beside the folder {@code rules} in which
     * they stand.
     */
    static RuleSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /**
     * A rule set below a folder given with {@code --rules DIR}: the folder itself when it holds a manifest, else its
     * sub-folder of that name.
     *
     * @param name {@code child-impact}, {@code service-classification}
     */
    static RuleSource folder(Path folder, String name) {
        return folder(Files.exists(folder.resolve(Manifest.FILE)) ? folder : folder.resolve(name));
    }

    /**
     * A rule set that ships with the product: {@code child-impact} with the forms in its folder {@code assessment-forms},
     * {@code service-classification}.
     */
    static RuleSource shipped(String name) {
        return new ShippedSource(name);
    }

    /** Files in memory, path to bytes. */
    static RuleSource memory(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        return () -> copy;
    }
}
