package fi.lapsivaaka.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar. Only {@code audit} needs a database. */
@Command(
        name = "lapsivaaka",
        mixinStandardHelpOptions = true,
        version = "Lapsivaaka 0.1.0",
        description = "A child-rights view of the cost and impact of proposals, before they are decided.",
        footer = "Without a command the service starts on http://localhost:8080.",
        subcommands = {CheckCommand.class, ClassifyCommand.class, RulesCommand.class, AuditCommand.class})
public final class Commands implements Runnable {

    static final int BAD_INPUT = 2;

    private static final Set<String> ASKS_FOR_HELP = Set.of("--help", "-h", "--version", "-V", "help");

    private Commands() {}

    /** Whether the first argument names a command or asks for help; everything else starts the service. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && (ASKS_FOR_HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    /** Runs a command and gives its exit code: 0 fine, 1 findings, 2 bad input. */
    public static int run(String... arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureReport())
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
