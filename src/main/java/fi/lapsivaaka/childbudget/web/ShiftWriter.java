package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Shift;
import fi.lapsivaaka.childbudget.Shift.RedShare;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import fi.lapsivaaka.childbudget.web.ShiftPage.Line;
import fi.lapsivaaka.childbudget.web.ShiftPage.Move;
import fi.lapsivaaka.childbudget.web.ShiftPage.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a shift out for its page. */
@Component
final class ShiftWriter {

    private static final int MOST_MOVES = 50;

    private final DimensionNames names;
    private final Carriers words;
    private final Figures figures;

    ShiftWriter(DimensionNames names, Carriers words, Figures figures) {
        this.names = names;
        this.words = words;
        this.figures = figures;
    }

    /** Choices of the page: earlier years, dimensions and older rules. */
    record Choices(List<Link> others, List<Link> by, List<Link> methods) {}

    ShiftPage write(Shift shift, Choices choices, SelectionPage selection, Language language) {
        List<Part> parts = parts(shift, language);
        return new ShiftPage(
                selection,
                String.valueOf(shift.from()),
                String.valueOf(shift.to()),
                choices.others(),
                choices.by(),
                choices.methods(),
                names.name(shift.by(), language),
                parts,
                parts.stream().map(part -> part.name() + ": " + part.euros()).collect(Collectors.joining("; ")),
                shift.lines().stream()
                        .map(line -> line(names.value(shift.by(), line.value(), language), line))
                        .toList(),
                line(words.word("childBudget.total", language), shift.total()),
                shift.moves().stream()
                        .limit(MOST_MOVES)
                        .map(move -> move(move, shift.by(), selection, language))
                        .toList(),
                shift.countyMissing()
                                && shift.countyName() != null
                                && shift.closed().isEmpty()
                        ? words.word(
                                "shift.countyMissing",
                                language,
                                shift.countyName().in(language))
                        : null,
                shift.provenance().sources(),
                shift.provenance().method().ruleSetVersion(),
                shift.closed().stream()
                        .map(name -> words.word("shift.closed", language, name.in(language)))
                        .toList());
    }

    private List<Part> parts(Shift shift, Language language) {
        Shift.Line total = shift.total();
        RedShare red = shift.red();
        long widest =
                List.of(total.rules(), total.bookkeeping(), total.organisation(), total.real(), total.change()).stream()
                        .mapToLong(money -> Math.abs(money.cents()))
                        .max()
                        .orElse(0);
        return List.of(
                part("real", total.real(), red == null ? null : red.real(), widest, language),
                part("organisation", total.organisation(), red == null ? null : red.organisation(), widest, language),
                part("bookkeeping", total.bookkeeping(), red == null ? null : red.bookkeeping(), widest, language),
                part("rules", total.rules(), red == null ? null : red.rules(), widest, language),
                part("change", total.change(), red == null ? null : red.change(), widest, language));
    }

    private Part part(String code, Money euros, @Nullable Integer red, long widest, Language language) {
        double width = 50.0 * Math.abs(euros.cents()) / Math.max(1, widest);
        return new Part(
                words.word("shift.part." + code, language),
                words.word("shift.part." + code + ".what", language),
                figures.change(euros),
                red == null ? "" : words.word("shift.points", language, points(red)),
                percent(euros.cents() < 0 ? 50 - width : 50),
                percent(width));
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }

    /** {@code +1,25}. */
    private static String points(int hundredths) {
        return (hundredths > 0 ? "+" : hundredths < 0 ? "\u2212" : "")
                + String.format(Locale.ROOT, "%d,%02d", Math.abs(hundredths) / 100, Math.abs(hundredths) % 100);
    }

    private Line line(String name, Shift.Line line) {
        return new Line(
                name,
                figures.wholeEuros(line.before()),
                figures.change(line.rules()),
                figures.change(line.bookkeeping()),
                figures.change(line.organisation()),
                figures.change(line.real()),
                figures.wholeEuros(line.after()));
    }

    private Move move(Shift.Move move, Dimension by, SelectionPage selection, Language language) {
        Map<String, Money> effect = new TreeMap<>(move.effect());
        return new Move(
                (move.costCentre() + " " + move.name()).strip(),
                selection.base() + "/cost-centres" + SelectionPage.query(Map.of("cost-centre", move.costCentre())),
                String.join("; ", move.left()),
                String.join("; ", move.entered()),
                figures.wholeEuros(move.amount()),
                effect.entrySet().stream()
                        .filter(part -> !part.getValue().isZero())
                        .map(part -> names.value(by, part.getKey(), language) + " " + figures.change(part.getValue()))
                        .collect(Collectors.joining("; ")),
                move.rules());
    }
}
