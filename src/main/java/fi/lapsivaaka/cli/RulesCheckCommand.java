package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Inspection;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules check}: tells everything wrong with rule sets at once, then what is worth a look, then their cases. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells everything that is wrong with a rule set and everything worth a look, with file, line and example.",
            "Assessment forms are taken from the set's folder assessment-forms, or else from the one beside the folder"
                    + " rules."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no errors, perhaps remarks", "1:errors", "2:bad input"})
final class RulesCheckCommand implements Callable<Integer> {

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

    @Parameters(
            paramLabel = "DIR|shipped",
            description = "Folder of a rule set, or with rule sets in it; or the word shipped.")
    private String where = "";

    @Override
    public Integer call() {
        List<Inspection> inspections =
                RuleSets.at(where).stream().map(RuleSets.Found::inspect).toList();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> inspections.forEach(inspection -> new InspectionText(out).print(inspection));
            case JSON -> new InspectionJson(out).print(inspections);
        }
        out.flush();
        return inspections.stream().allMatch(inspection -> inspection.errors().isEmpty()) ? 0 : 1;
    }
}
