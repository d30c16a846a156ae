package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleTooCostly;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells on the error stream which input was bad and what is accepted; never a stack trace. */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        if (failure instanceof BadInput || failure instanceof IOException || failure instanceof RuleTooCostly) {
            err.println(failure.getMessage());
        } else if (failure instanceof RefusedRuleSet refused) {
            err.println("The rule set was refused:");
            for (Problem problem : refused.problems()) {
                err.println("  " + problem);
            }
        } else {
            throw failure;
        }
        return Commands.BAD_INPUT;
    }
}
