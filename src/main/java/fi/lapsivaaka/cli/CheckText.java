package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Criterion;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.childbudget.LedgerCosts;
import fi.lapsivaaka.proposal.EuroAmount;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks as text for a terminal, at most 100 characters wide. */
final class CheckText {

    private static final int WIDTH = 100;

    private final Vocabulary vocabulary;
    private final Language language;
    private final ResourceBundle words;

    CheckText(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "cli",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    void print(List<Check> checks, @Nullable LedgerCosts costs, PrintWriter out) {
        for (Check check : checks) {
            print(check, costs, out);
        }
    }

    private void print(Check check, @Nullable LedgerCosts costs, PrintWriter out) {
        out.println("=".repeat(WIDTH));
        wrap(out, "", check.draft().name());
        wrap(out, "", check.signals().title());
        out.println("=".repeat(WIDTH));
        line(out, "screening", word("screening." + check.screening().level().code()));
        for (Criterion criterion : check.screening().deciding()) {
            wrap(
                    out,
                    "  - ",
                    criterion.ruleId() + " " + criterion.text().title().in(language));
        }
        line(out, "readiness", word("readiness." + check.readiness().name()));
        line(out, "decisionTypes", names(check.signals().decisionTypes(), code -> vocabulary
                .decisionType(code)
                .map(DecisionType::name)
                .map(this::text)
                .orElse(code)));
        line(out, "services", names(check.signals().services(), code -> vocabulary
                .group(code)
                .map(ServiceGroup::name)
                .map(this::text)
                .orElse(code)));
        line(out, "lifeStages", names(check.signals().lifeStages(), code -> vocabulary
                .lifeStage(code)
                .map(LifeStage::name)
                .map(this::text)
                .orElse(code)));
        line(
                out,
                "euros",
                check.signals().euros().stream().map(this::euros).distinct().collect(Collectors.joining("; ")));
        line(out, "heard", word("heard." + check.signals().heard().status().code()));
        line(out, "articles", check.crcArticles().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        if (costs != null) {
            new CostViewText(vocabulary, language, words)
                    .print(
                            costs.view(check.signals().services().stream()
                                    .map(Signal::code)
                                    .toList()),
                            out);
        }
        for (Severity severity : Severity.values()) {
            findings(out, severity, check.findings(severity));
        }
        out.println();
        wrap(
                out,
                "",
                word("rules") + ": " + check.ruleSet().id() + " "
                        + check.ruleSet().version() + ", SHA-256 "
                        + check.ruleSet().sha256().substring(0, 12));
        wrap(out, "", word("disclaimer"));
        out.println();
    }

    private void findings(PrintWriter out, Severity severity, List<RaisedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println(word("severity." + severity.name()) + " (" + findings.size() + ")");
        for (RaisedFinding finding : findings) {
            wrap(out, "* ", finding.text().title().in(language) + "  [" + finding.ruleId() + "]");
            wrap(out, "    ", finding.text().message().in(language));
            String provision = ProvisionText.of(finding.basis(), language);
            wrap(
                    out,
                    "    ",
                    word("basis") + ": " + (provision.isEmpty() ? word("policy") : provision) + " ("
                            + word("mark." + finding.basis().mark()) + ")");
            if (finding.quote() != null) {
                wrap(out, "    ", word("quote") + ": ”" + finding.quote().text() + "”");
            }
            wrap(out, "    -> ", finding.text().resolve().in(language));
        }
    }

    private void line(PrintWriter out, String label, String value) {
        wrap(out, "", word(label) + ": " + (value.isEmpty() ? word("nothing") : value));
    }

    private String names(List<Signal> signals, Function<String, String> name) {
        return signals.stream().map(Signal::code).distinct().map(name).collect(Collectors.joining(", "));
    }

    private String euros(EuroAmount amount) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(language.code() + "-FI"));
        format.setMaximumFractionDigits(2);
        return format.format(amount.amount().euros()) + " €";
    }

    private String text(fi.lapsivaaka.LocalizedText text) {
        return text.in(language);
    }

    private String word(String key) {
        return words.getString(key);
    }

    private static void wrap(PrintWriter out, String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        String blank = " ".repeat(indent.length());
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(blank);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
