package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.classification.FaultyRows;
import fi.lapsivaaka.classification.LedgerClassification;
import fi.lapsivaaka.classification.LedgerSummary;
import fi.lapsivaaka.classification.UnknownChoice;
import fi.lapsivaaka.classification.UnlikeLedgers;
import fi.lapsivaaka.classification.VocabularyShares;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerProblem;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify}: says of every row of a ledger which service it pays for and what part of it is for children. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads ledgers and budget reports (CSV) and places every row: service, level, life stages, act, children's share.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every row was read and classified", "2:bad input"})
final class ClassifyCommand implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--organisation",
            paramLabel = "kunta|hva",
            defaultValue = "",
            description =
                    "Municipality (kunta) or wellbeing services county (hva), where the file does not tell (by default told from the organisation's name).")
    private String organisation = "";

    @Option(
            names = "--municipality",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "Name of the municipality or county whose population shares apply, where the file names no organisation.")
    private String municipality = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "0",
            description = "Accounting year, where the file does not tell.")
    private int year;

    @Option(
            names = "--profile",
            paramLabel = "KEY=VALUE",
            description =
                    "A choice of method, for instance age=oulu20 or scope=laaja; may be repeated. docs/method.md lists them.")
    private Map<String, String> profile = new LinkedHashMap<>();

    @Option(
            names = "--amount",
            paramLabel = "COLUMN",
            defaultValue = "",
            description = "Name of the column whose amounts are counted, where the file has several.")
    private String amount = "";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with the rule set in place of the shipped one (the set itself, or a folder with service-classification/ in it).")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Form of the summary: text (the default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "CSV file for the rows with what was found out about each; without it only the summary is told.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "fi|sv|en", defaultValue = "fi", description = "Language (fi by default).")
    private Language language = Language.FI;

    @Parameters(arity = "1..*", paramLabel = "LEDGER", description = "CSV files to classify.")
    private List<Path> ledgers = List.of();

    @Override
    public Integer call() {
        try {
            if (!List.of("", "kunta", "hva").contains(organisation)) {
                return refuse("--organisation: '" + organisation + "' is neither kunta nor hva");
            }
            Vocabulary vocabulary = Vocabulary.shipped();
            ClassificationRules read = ClassificationRules.read(source(), vocabulary);
            Classifier classifier = new Classifier(
                    read,
                    read.settings().profile(profile),
                    vocabulary,
                    new VocabularyShares(vocabulary, read.ruleSet()));
            LedgerSummary summary = classify(classifier, levels(vocabulary));
            PrintWriter printer = spec.commandLine().getOut();
            ClassifyReport report = new ClassifyReport(summary, read.ruleSet(), language);
            printer.println(format == Format.JSON ? report.json() : report.text());
            printer.flush();
            return 0;
        } catch (RefusedRuleSet refused) {
            return refuse(refused.problems().stream().map(Problem::toString).toList());
        } catch (RefusedLedger refused) {
            return refuse(refused.problems().stream()
                    .map(problem -> told(refused.file(), problem))
                    .toList());
        } catch (FaultyRows faulty) {
            return refuse(faulty.problems().stream()
                    .map(problem -> told(faulty.file(), problem))
                    .toList());
        } catch (UnlikeLedgers unlike) {
            return refuse(String.valueOf(unlike.getMessage()));
        } catch (UnknownChoice unknown) {
            return refuse("--profile " + unknown.given() + ": " + String.join(", ", unknown.allowed()));
        } catch (java.nio.file.NoSuchFileException missing) {
            return refuse(missing.getFile() + ": no such file");
        } catch (IOException failed) {
            return refuse(String.valueOf(failed.getMessage()));
        }
    }

    private RuleSource source() {
        return rules == null
                ? RuleSource.shipped(ClassificationRules.NAME)
                : RuleSource.folder(rules, ClassificationRules.NAME);
    }

    private static List<String> levels(Vocabulary vocabulary) {
        return vocabulary.levels().stream()
                .map(Level::code)
                .filter(code -> !code.equals("none"))
                .toList();
    }

    /** The rows go to a file beside the one asked for, which takes its place only when every row was read. */
    private LedgerSummary classify(Classifier classifier, List<String> levels) throws IOException {
        LedgerClassification worker = new LedgerClassification(classifier, new LedgerReader(), levels);
        LedgerOptions options = new LedgerOptions(municipality, organisation, year, amount);
        List<LedgerSource> sources = ledgers.stream().map(LedgerSource::of).toList();
        ClassifyProgress progress = new ClassifyProgress(spec.commandLine().getErr());
        try {
            if (out == null) {
                return worker.classify(sources, options, null, progress);
            }
            Path target = out.toAbsolutePath();
            Path part = target.resolveSibling("." + target.getFileName() + ".part");
            try {
                LedgerSummary summary;
                try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    summary = worker.classify(sources, options, writer, progress);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                return summary;
            } finally {
                Files.deleteIfExists(part);
            }
        } finally {
            progress.end();
        }
    }

    private String told(String file, LedgerProblem problem) {
        StringBuilder text = new StringBuilder(file);
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        if (!problem.column().isEmpty()) {
            text.append(' ').append(problem.column());
        }
        return text.append(": ")
                .append(problem.what().in(language))
                .append("; ")
                .append(problem.accepted().in(language))
                .toString();
    }

    private int refuse(String message) {
        return refuse(List.of(message));
    }

    private int refuse(List<String> messages) {
        PrintWriter err = spec.commandLine().getErr();
        messages.forEach(err::println);
        err.flush();
        return BAD_INPUT;
    }
}
