package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.DraftChecker;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.LedgerCosts;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.classification.VocabularyShares;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.proposal.DecidingBody;
import fi.lapsivaaka.proposal.DocumentReader;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.DraftRefused;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.CouncilPageHtml;
import fi.lapsivaaka.summary.CouncilPageWriter;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads drafts and tells what the rules see in them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads drafts (.txt, .docx, .odt, .pdf) and tells which assessment they need and what is missing.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every draft is ready, perhaps with reservations",
            "1:some finding blocks: not ready for decision",
            "2:bad input"
        })
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Option(
            names = "--organisation",
            paramLabel = "kunta|hva",
            description =
                    "Municipality (kunta) or wellbeing services county (hva); read from each draft when it is not given.")
    private @Nullable String organisation;

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger or budget report for the cost view.")
    private @Nullable Path ledger;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder of rule sets in place of the shipped ones (a folder with child-impact/ in it, or the set itself).")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description =
                    "Output: text (the default), json (an array, one object a file) or html (the council's page).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "fi|sv|en", defaultValue = "fi", description = "Language (fi by default).")
    private Language language = Language.FI;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day whose rules and limits apply, for instance 2026-11-21 (today by default).")
    private @Nullable LocalDate date;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Drafts to check.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        if (organisation != null && !List.of("kunta", "hva").contains(organisation)) {
            throw new BadInput("--organisation: '" + organisation + "' is neither kunta nor hva");
        }
        Vocabulary vocabulary = Vocabulary.shipped();
        DraftChecker checker = new DraftChecker(
                AssessmentRules.read(
                        rules == null
                                ? RuleSource.shipped(AssessmentRules.NAME)
                                : RuleSource.folder(rules, AssessmentRules.NAME),
                        vocabulary),
                vocabulary);
        LocalDate day = date != null ? date : LocalDate.now(Clock.system(ZoneId.of("Europe/Helsinki")));
        LedgerCosts costs = ledger == null ? null : costs(ledger, vocabulary);
        List<Draft> drafts = read();
        List<Check> checks = drafts.stream()
                .map(draft ->
                        checker.check(draft, organisation == null ? DecidingBody.of(draft.text()) : organisation, day))
                .toList();
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        switch (format) {
            case JSON -> new CheckJson(vocabulary, language).print(checks, costs, out);
            case TEXT -> new CheckText(vocabulary, language).print(checks, costs, out);
            case HTML -> printPage(checks, costs, vocabulary, day, out);
        }
        out.flush();
        return checks.stream().anyMatch(check -> check.readiness() == Readiness.NOT_READY) ? 1 : 0;
    }

    private LedgerCosts costs(Path file, Vocabulary vocabulary) throws IOException {
        ClassificationRules classification = ClassificationRules.read(
                rules != null && Files.isDirectory(rules.resolve(ClassificationRules.NAME))
                        ? RuleSource.folder(rules, ClassificationRules.NAME)
                        : RuleSource.shipped(ClassificationRules.NAME),
                vocabulary);
        Classifier classifier = new Classifier(
                classification,
                classification.settings().profile(Map.of()),
                vocabulary,
                new VocabularyShares(vocabulary, classification.ruleSet()));
        try {
            return LedgerCosts.read(LedgerSource.of(file), LedgerOptions.none(), classifier, vocabulary);
        } catch (RefusedLedger refused) {
            throw new BadInput(refused.problems().stream()
                    .map(problem -> refused.file() + ": " + problem.what().in(language) + "; "
                            + problem.accepted().in(language))
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (NoSuchFileException missing) {
            throw new BadInput(file + ": no such file; give a ledger as CSV");
        }
    }

    private void printPage(
            List<Check> checks, @Nullable LedgerCosts costs, Vocabulary vocabulary, LocalDate day, PrintWriter out) {
        if (checks.size() != 1) {
            throw new BadInput(
                    "--format html: " + checks.size() + " files; give one, since a page is about one matter");
        }
        Check check = checks.get(0);
        CostView view = costs == null
                ? null
                : costs.view(
                        check.signals().services().stream().map(Signal::code).toList());
        CouncilPage page = new CouncilPageWriter(vocabulary).write(check, day, false, view, language);
        out.println(new CouncilPageHtml().render(page));
    }

    private List<Draft> read() throws IOException {
        List<Draft> drafts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                drafts.add(new DocumentReader().read(file.toString(), Files.readAllBytes(file)));
            } catch (DraftRefused problem) {
                refused.add(file + ": " + problem.getMessage());
            } catch (IOException problem) {
                refused.add(file + ": cannot be read (" + problem.getClass().getSimpleName()
                        + "); give an existing .txt, .docx, .odt or .pdf file");
            }
        }
        if (!refused.isEmpty()) {
            throw new BadInput(String.join(System.lineSeparator(), refused));
        }
        return drafts;
    }
}
