package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.RuleSetDiff;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules diff}: tells what changed between two rule sets, by rule and cell. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells what changed from one rule set to another: rules, conditions, cells, words, values, order.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing changed", "1:something changed", "2:bad input"})
final class RulesDiffCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Output: text (the default) or json (an array, one object a rule set).")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder with the older rules, or the word shipped.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder with the newer rules, or the word shipped.")
    private String now = "";

    @Override
    public Integer call() {
        List<RuleSetDiff> diffs = RuleSets.pairs(old, now).stream()
                .map(pair ->
                        RuleSetDiff.between(pair.before().read(), pair.after().read()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> diffs.forEach(diff -> new DiffText(out).print(diff));
            case JSON -> new DiffJson(out).print(diffs);
        }
        out.flush();
        return diffs.stream().allMatch(diff -> diff.changes().isEmpty()) ? 0 : 1;
    }
}
