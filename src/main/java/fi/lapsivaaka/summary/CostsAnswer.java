package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.Effect;
import fi.lapsivaaka.comparison.OptionBoard;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it costs: children first, then euros over the years told. */
final class CostsAnswer {

    private static final int MOST_HARMS = 2;
    private static final int LONGEST = 90;
    private static final Map<Effect.Kind, String> SIGNS =
            Map.of(Effect.Kind.WORSE, Line.WORSE, Effect.Kind.BETTER, Line.BETTER, Effect.Kind.BOTH, Line.BOTH);

    private final Words words;
    private final Language language;
    private final DraftQuotes quotes;
    private final Figures figures = new Figures();

    CostsAnswer(Words words, Language language, DraftQuotes quotes) {
        this.words = words;
        this.language = language;
        this.quotes = quotes;
    }

    Answer write(BoardMatter matter) {
        List<Line> children = children(matter);
        List<Line> euros = euros(matter);
        boolean known = !children.isEmpty() && !euros.isEmpty();
        List<Line> lines = new ArrayList<>(children);
        if (children.isEmpty()) {
            lines.add(untold(matter));
        }
        lines.addAll(euros);
        if (euros.isEmpty()) {
            lines.add(Line.unknown(
                    words.of("board.costs.euros"),
                    words.of(matter.answered() ? "board.costs.unknown" : "board.costs.notFound")));
        }
        now(matter.costs(), lines);
        return new Answer("costs", words.of("board.costs"), known, lines, null, "costs");
    }

    private List<Line> children(BoardMatter matter) {
        Brief brief = matter.brief();
        List<Line> lines = new ArrayList<>();
        if (brief != null) {
            brief.effects().stream()
                    .filter(effect -> effect.kind() != Effect.Kind.BETTER)
                    .limit(MOST_HARMS)
                    .forEach(effect -> lines.add(line(effect)));
            brief.effects().stream()
                    .filter(effect -> effect.kind() == Effect.Kind.BETTER)
                    .limit(1)
                    .forEach(effect -> lines.add(line(effect)));
        }
        Direction direction = matter.check().signals().direction();
        if (lines.isEmpty() && direction != Direction.UNKNOWN) {
            lines.add(new Line(
                    "",
                    words.of("board.children"),
                    words.of("board.costs.read", small(words.of("check.direction." + direction)))));
        }
        return lines;
    }

    private Line untold(BoardMatter matter) {
        String name = words.of("board.children");
        if (matter.childless()) {
            return Line.unknown(name, words.of("board.children.none"));
        }
        return Line.unknown(
                name, words.of(matter.answered() ? "board.costs.children.unknown" : "board.costs.children.notFound"));
    }

    private String small(String text) {
        return text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
    }

    private Line line(Brief.Change effect) {
        String word = words.of("options.effect." + effect.kind());
        String text = effect.what().isEmpty() ? word : word + " – " + Clipped.to(LONGEST, effect.what());
        return new Line(SIGNS.getOrDefault(effect.kind(), ""), effect.dimension(), text);
    }

    private List<Line> euros(BoardMatter matter) {
        List<Line> lines = new ArrayList<>();
        OptionBoard options = matter.options();
        if (options != null) {
            options.proposed(options.own())
                    .ifPresent(own -> lines.add(new Line("", options.own().name(), own)));
            options.proposed(options.whole())
                    .ifPresent(whole -> lines.add(new Line("", options.whole().name(), signed(whole))));
        }
        Brief brief = matter.brief();
        if (brief != null && brief.saved() != null) {
            lines.add(new Line(
                    "",
                    words.of("board.costs.measures", brief.measures().size()),
                    words.of("followUp.aYear", figures.change(brief.saved()))));
        }
        if (brief != null && !brief.perChild().isEmpty()) {
            lines.add(new Line("", words.of("board.costs.perChild"), brief.perChild()));
        }
        if (lines.isEmpty()) {
            lines.addAll(new DraftEuros(words, quotes).lines(matter.check()));
        }
        return lines;
    }

    /** Whoever reads only this answer is told what its minus means. */
    private String signed(String euros) {
        return euros.indexOf(Line.WORSE) == 0 ? euros + " " + words.of("board.costs.minus") : euros;
    }

    /** What the services cost now, whatever is decided. */
    private void now(@Nullable CostView costs, List<Line> lines) {
        Money total = costs == null ? null : costs.total().total(costs.headline());
        if (costs == null || total == null || costs.lines().isEmpty()) {
            return;
        }
        String year = costs.provenance().organisation().in(language) + " "
                + costs.provenance().year();
        Money perChild = costs.perChild();
        lines.add(new Line(
                "",
                words.of("board.costs.now", year),
                perChild == null
                        ? figures.wholeEuros(total)
                        : words.of("board.costs.each", figures.wholeEuros(total), figures.wholeEuros(perChild))));
    }
}
