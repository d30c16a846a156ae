package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which rule set a command uses: the shipped one, or the folder given with {@code --rules}. */
final class RuleFolders {

    private static final String CHILD_IMPACT = "child-impact";
    private static final String SERVICE_CLASSIFICATION = "service-classification";

    private RuleFolders() {}

    static RuleSource childImpact(@Nullable Path folder) {
        return source(folder, CHILD_IMPACT, SERVICE_CLASSIFICATION);
    }

    static RuleSource serviceClassification(@Nullable Path folder) {
        return source(folder, SERVICE_CLASSIFICATION, CHILD_IMPACT);
    }

    /** A folder may hold both rule sets, only the other one (then the shipped one is used), or be the set itself. */
    private static RuleSource source(@Nullable Path folder, String name, String other) {
        if (folder == null) {
            return RuleSource.shipped(name);
        }
        if (Files.isDirectory(folder.resolve(name))) {
            return RuleSource.folder(folder.resolve(name));
        }
        if (Files.isDirectory(folder.resolve(other))) {
            return RuleSource.shipped(name);
        }
        return RuleSource.folder(folder);
    }
}
