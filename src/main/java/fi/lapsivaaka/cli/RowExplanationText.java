package fi.lapsivaaka.cli;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.AllocationKey;
import fi.lapsivaaka.classification.AskedRow;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.classification.RowExplanation;
import fi.lapsivaaka.ledger.LedgerRow;
import fi.lapsivaaka.ruleset.RuleWalk;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an amount of a ledger is where it is, as text for a terminal: row, rules, reasons, act, allocation key. */
final class RowExplanationText {

    private static final List<String> OF_NO_EFFECT = List.of("reason", "conflict", "valid-from", "valid-to");

    private final PrintWriter out;
    private final Vocabulary vocabulary;
    private final Language language;
    private final Figures figures = new Figures();

    RowExplanationText(PrintWriter out, Vocabulary vocabulary, Language language) {
        this.out = out;
        this.vocabulary = vocabulary;
        this.language = language;
    }

    void print(RowExplanation explanation, @Nullable AskedRow asked, String file) {
        LedgerRow row = explanation.row();
        Classification found = explanation.why().classification();
        Lines.wrap(out, "", file + " row " + row.line() + ": " + String.join("; ", filled(row)));
        Lines.wrap(out, "", figures.euros(row.amount()));
        int number = 0;
        for (EntryExplanation.Step step : explanation.why().steps()) {
            out.println();
            print(++number, step);
        }
        out.println();
        line("Placed as", placed(found));
        line("Rests on", restsOn(found));
        line("For children", children(found, row.amount()));
        AllocationKey key = explanation.why().key();
        if (key != null) {
            line("Allocation key", key.id() + ": " + key.meaning().in(language));
            line("Own figure from", key.source().in(language));
        }
        line("Conflict", found.conflict());
        line("Other rules that hold", String.join(", ", explanation.why().others()));
        if (asked != null) {
            out.println();
            print(asked);
        }
    }

    private void print(AskedRow asked) {
        Lines.wrap(
                out,
                "",
                asked.walk().rule().id() + ": "
                        + switch (asked.standing()) {
                            case DECIDES -> "it holds, and it decides";
                            case LOST -> "it holds, but a row before it decides, or it only notes something";
                            case DOES_NOT_COUNT ->
                                "its cells hold, but it does not count here: it is not in force in that year, belongs"
                                        + " to another choice of method, or the ledger itself gives the service class";
                            case SILENT -> "silent";
                        });
        for (RuleWalk.Step step : asked.walk().steps()) {
            Lines.wrap(out, "     asks:   ", step.condition());
            Lines.wrap(out, "     read:   ", step.read());
            if (!step.needed().isEmpty()) {
                Lines.wrap(out, "     needed: ", step.needed());
            }
        }
    }

    /** The sections of the service in the language given, each with whether it was checked. */
    private String restsOn(Classification found) {
        List<String> sections = vocabulary.service(found.service()).map(Service::provisions).orElse(List.of()).stream()
                .flatMap(id -> vocabulary.provision(id).stream())
                .map(provision -> provision.reference(language)
                        + (provision.verified() ? " (checked against the source)" : " (not yet checked)"))
                .toList();
        return sections.isEmpty() ? (found.act() + " " + found.section()).strip() : String.join("; ", sections);
    }

    private static List<String> filled(LedgerRow row) {
        return row.fields().stream().filter(field -> !field.isBlank()).toList();
    }

    private void print(int number, EntryExplanation.Step step) {
        Lines.wrap(
                out,
                number + ". ",
                step.table() + " " + step.read().rule().id()
                        + (step.text() == null ? "" : " " + step.text().title().in(language)));
        Lines.wrap(
                out,
                "     read:   ",
                step.read().steps().stream().map(RuleWalk.Step::read).collect(Collectors.joining("; ")));
        Lines.wrap(
                out,
                "     says:   ",
                step.says().entrySet().stream()
                        .filter(cell -> !OF_NO_EFFECT.contains(cell.getKey()))
                        .map(cell -> cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining(", ")));
        if (step.text() != null) {
            Lines.wrap(out, "     reason: ", step.text().message().in(language));
        }
    }

    private String placed(Classification found) {
        String name = vocabulary
                .service(found.service())
                .map(service -> " " + service.name().in(language))
                .orElse("");
        return List.of(found.service() + name, found.level(), String.join(" ", found.lifeStages()), found.provision())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String children(Classification found, Money amount) {
        Integer share = found.childShare();
        return share == null
                ? "follows its user"
                : BigDecimal.valueOf(share, 2).stripTrailingZeros().toPlainString() + " % ("
                        + found.shareBasis() + "), "
                        + figures.euros(found.child(amount));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            Lines.wrap(out, "", label + ": " + value);
        }
    }
}
