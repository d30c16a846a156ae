package fi.lapsivaaka.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the assessment forms stand that belong to the rules which read their answers: in the folder
 * {@code assessment-forms} of the rule set, or, as in the product's own sources, beside the folder {@code rules}.
 */
final class FormFolder {

    /** The folder inside a rule set, with the stroke after it. */
    static final String PREFIX = "assessment-forms/";

    private static final String SHARED = PREFIX + "shared.yaml";
    private static final String RULE_SET = "child-impact";
    private static final String RULES = "rules";
    private static final String ENDING = ".yaml";

    private FormFolder() {}

    /** Whether a file of a rule set is a form, whose questions are told by id. */
    static boolean isForm(String path) {
        return path.startsWith(PREFIX) && path.endsWith(ENDING) && !path.equals(SHARED);
    }

    /** Whether answers to forms are read by the rule set of that name. */
    static boolean belongsTo(String ruleSet) {
        return ruleSet.equals(RULE_SET);
    }

    /** Adds the forms beside the folder {@code rules} to a rule set that holds none of its own. */
    static void addBeside(Path ruleSet, FileCollector collector) throws IOException {
        Path rules = ruleSet.toAbsolutePath().normalize().getParent();
        boolean own = collector.files().keySet().stream().anyMatch(path -> path.startsWith(PREFIX));
        if (own || rules == null || !rules.endsWith(RULES) || !belongsTo(RuleSet.idOf(collector::files))) {
            return;
        }
        Path beside = rules.resolveSibling(PREFIX);
        if (Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : formsIn(beside)) {
                try (InputStream in = Files.newInputStream(file)) {
                    collector.add(PREFIX + file.getFileName(), in);
                }
            }
        }
    }

    private static List<Path> formsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().endsWith(ENDING) && !FolderSource.hidden(file))
                    .sorted()
                    .toList();
        }
    }
}
