package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.RuleExplainer;
import fi.lapsivaaka.assessment.RuleExplanation;
import fi.lapsivaaka.classification.AskedRow;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.RowExplainer;
import fi.lapsivaaka.classification.RowExplanation;
import fi.lapsivaaka.classification.UnknownChoice;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.proposal.DecidingBody;
import fi.lapsivaaka.proposal.DocumentReader;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.DraftRefused;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules explain}: why a rule speaks up about a draft or stays silent, or why a euro is where it is. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells why a rule speaks up about a draft or stays silent: --rule ID --draft FILE;",
            "or why a row of a ledger is classified as it is: --ledger FILE --row N,",
            "and with --rule ID how that rule fares with the row."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:explained", "2:bad input"})
final class RulesExplainCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    /** What is to be explained. */
    static final class Question {

        @ArgGroup(exclusive = false)
        private @Nullable AboutDraft draft;

        @ArgGroup(exclusive = false)
        private @Nullable AboutRow row;
    }

    static final class AboutDraft {

        @Option(
                names = "--draft",
                required = true,
                paramLabel = "FILE",
                description = "The draft (.txt, .docx, .odt, .pdf).")
        private Path file = Path.of("");
    }

    static final class AboutRow {

        @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger (CSV).")
        private Path file = Path.of("");

        @Option(
                names = "--row",
                required = true,
                paramLabel = "N",
                description = "The row, as a spreadsheet counts: the header is usually row 1.")
        private long line;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Question question;

    @Option(names = "--rule", paramLabel = "ID", description = "The rule, as R-058; of a table, as R056.")
    private String rule = "";

    @Option(
            names = "--organisation",
            paramLabel = "kunta|hva",
            defaultValue = "",
            description =
                    "Municipality (kunta) or wellbeing services county (hva); told from the draft or the file when it is not given.")
    private String organisation = "";

    @Option(
            names = "--profile",
            paramLabel = "KEY=VALUE",
            description = "A choice of method for a ledger, for instance scope=laaja; may be repeated.")
    private Map<String, String> profile = new LinkedHashMap<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rule sets in place of the shipped ones (with the set in it, or the set itself).")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Output: text (the default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "fi|sv|en",
            defaultValue = "fi",
            description = "Language of the rule's words (fi by default).")
    private Language language = Language.FI;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day whose rules and limits apply, for instance 2026-11-21 (today by default).")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws IOException {
        if (!List.of("", "kunta", "hva").contains(organisation)) {
            throw new BadInput("--organisation: '" + organisation + "' is neither kunta nor hva");
        }
        PrintWriter out = spec.commandLine().getOut();
        AboutDraft draft = question.draft;
        AboutRow row = question.row;
        if (draft != null) {
            if (rule.isEmpty()) {
                throw new BadInput("--rule: name the rule that is to be explained over the draft, as R-058");
            }
            RuleExplanation explanation = explain(draft);
            switch (format) {
                case TEXT -> new ExplanationText(out, language).print(explanation, draft.file.toString());
                case JSON -> new ExplanationJson(out, language).print(explanation);
            }
        } else if (row != null) {
            RowExplainer explainer = explainer();
            RowExplanation explanation = explain(row, explainer);
            AskedRow asked = rule.isEmpty()
                    ? null
                    : explainer.ask(rule, explanation.row().key()).orElseThrow(() -> noSuchRule(explainer.rules()));
            switch (format) {
                case TEXT ->
                    new RowExplanationText(out, Vocabulary.shipped(), language)
                            .print(explanation, asked, row.file.toString());
                case JSON -> new ExplanationJson(out, language).print(explanation, asked);
            }
        }
        out.flush();
        return 0;
    }

    private RuleExplanation explain(AboutDraft about) throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped();
        RuleExplainer explainer =
                new RuleExplainer(AssessmentRules.read(source(AssessmentRules.NAME), vocabulary), vocabulary);
        LocalDate day = date != null ? date : LocalDate.now(Clock.system(ZoneId.of("Europe/Helsinki")));
        Draft draft = read(about.file);
        return explainer
                .explain(rule, draft, organisation.isEmpty() ? DecidingBody.of(draft.text()) : organisation, day)
                .orElseThrow(() -> noSuchRule(explainer.rules()));
    }

    private static Draft read(Path file) throws IOException {
        try {
            return new DocumentReader().read(file.toString(), Files.readAllBytes(file));
        } catch (DraftRefused refused) {
            throw new BadInput(file + ": " + refused.getMessage());
        } catch (NoSuchFileException missing) {
            throw new BadInput(file + ": no such file; give an existing .txt, .docx, .odt or .pdf file");
        }
    }

    private RowExplainer explainer() {
        Vocabulary vocabulary = Vocabulary.shipped();
        ClassificationRules read = ClassificationRules.read(source(ClassificationRules.NAME), vocabulary);
        try {
            return new RowExplainer(read.classifier(read.settings().profile(profile), vocabulary));
        } catch (UnknownChoice unknown) {
            throw new BadInput("--profile " + unknown.given() + ": " + String.join(", ", unknown.allowed()));
        }
    }

    private RowExplanation explain(AboutRow about, RowExplainer explainer) throws IOException {
        try {
            return explainer
                    .explain(LedgerSource.of(about.file), new LedgerOptions("", organisation, 0, ""), about.line)
                    .orElseThrow(() -> new BadInput("--row: row " + about.line + " of " + about.file
                            + " holds no euros of its own; give the row of an entry, as a spreadsheet counts"));
        } catch (RefusedLedger refused) {
            throw new BadInput(refused.problems().stream()
                    .map(problem -> refused.file() + ": " + problem.what().in(language) + "; "
                            + problem.accepted().in(language))
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (NoSuchFileException missing) {
            throw new BadInput(about.file + ": no such file; give a ledger as CSV");
        }
    }

    private BadInput noSuchRule(List<String> rules) {
        return new BadInput("--rule: there is no rule " + rule + "; there are " + String.join(", ", rules));
    }

    private RuleSource source(String name) {
        return rules == null ? RuleSource.shipped(name) : RuleSource.folder(rules, name);
    }
}
