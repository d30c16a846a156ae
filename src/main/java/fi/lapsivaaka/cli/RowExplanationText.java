package fi.lapsivaaka.cli;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.AllocationKey;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.classification.RowExplanation;
import fi.lapsivaaka.ledger.LedgerRow;
import fi.lapsivaaka.ruleset.RuleWalk;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Why an amount of a ledger is where it is, as text for a terminal: row, rules, reasons, act, allocation key. */
final class RowExplanationText {

    private static final List<String> OF_NO_EFFECT = List.of("reason", "conflict", "valid-from", "valid-to");

    private final PrintWriter out;
    private final Language language;
    private final Figures figures = new Figures();

    RowExplanationText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(RowExplanation explanation, String file) {
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
        line("Rests on", (found.act() + " " + found.section()).strip());
        line("For children", children(found, row.amount()));
        AllocationKey key = explanation.why().key();
        if (key != null) {
            line("Allocation key", key.id() + ": " + key.meaning().in(language));
            line("Own figure from", key.source().in(language));
        }
        line("Conflict", found.conflict());
        line("Other rules that hold", String.join(", ", explanation.why().others()));
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

    private static String placed(Classification found) {
        return List.of(found.service(), found.level(), String.join(" ", found.lifeStages()), found.provision()).stream()
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
