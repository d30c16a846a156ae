package fi.lapsivaaka.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules}: looks rule sets over, explains them, compares them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Looks rule sets over, explains them and compares them.",
        subcommands = {RulesCheckCommand.class, RulesExplainCommand.class, RulesDiffCommand.class})
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "rules: say what to do, check, explain or diff");
    }
}
