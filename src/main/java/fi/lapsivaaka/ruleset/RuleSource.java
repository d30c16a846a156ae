package fi.lapsivaaka.ruleset;

import java.nio.file.Path;
import java.util.SortedMap;

/** Where the files of a rule set come from: a folder, the shipped rule sets, or memory. */
@SuppressWarnings("DoNotCallSuggester")
public interface RuleSource {

    /**
     * Every file of the set, path inside the set to bytes, sorted by path. Bounded: a set that is too large is refused.
     *
     * @throws RefusedRuleSet when the folder is missing or too large
     */
    SortedMap<String, byte[]> files();

    /** A folder on disk, as given with {@code --rules DIR}. */
    static RuleSource folder(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** A rule set that ships with the product: {@code child-impact}, {@code service-classification}. */
    static RuleSource shipped(String name) {
        throw new UnsupportedOperationException(name);
    }
}
