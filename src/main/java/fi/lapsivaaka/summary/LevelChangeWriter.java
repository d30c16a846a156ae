package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.childbudget.CostLine;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.comparison.LevelFigures;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Table;
import fi.lapsivaaka.summary.LevelChange.Bar;
import fi.lapsivaaka.summary.LevelChange.Move;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts euros by level before and after beside each other. */
final class LevelChangeWriter {

    static final String SECTION = "levels";

    private final List<LevelMark> marks;
    private final Words words;
    private final Language language;
    private final Figures figures = new Figures();

    LevelChangeWriter(Vocabulary vocabulary, Language language) {
        this.words = new Words(language);
        this.language = language;
        this.marks = vocabulary.levels().stream()
                .filter(level -> !level.code().equals("none"))
                .map(level -> mark(level, language))
                .toList();
    }

    private static LevelMark mark(Level level, Language language) {
        return new LevelMark("level", level.code(), level.name().in(language), level.mark());
    }

    /** What a budget changes, as its answers tell. */
    Optional<LevelChange> ofBudget(Matter matter) {
        return write(LevelFigures.read(matter, language, Words.source()), List.of(words.of("picture.levels.budget")));
    }

    /**
     * What the services cost now, and after the saving where all of them are of one level, so that it is clear which.
     *
     * @param saving a year's, positive; null where nobody promised one
     */
    Optional<LevelChange> ofCosts(@Nullable CostView costs, @Nullable Money saving) {
        if (costs == null) {
            return Optional.empty();
        }
        Map<String, Money> now = new LinkedHashMap<>();
        costs.lines().forEach(line -> line.levels().forEach((level, money) -> now.merge(level, money, Money::plus)));
        List<LevelFigures> told = new ArrayList<>();
        told.add(new LevelFigures(
                words.of("phase." + costs.headline().code()) + " "
                        + costs.provenance().year(),
                now));
        Set<String> levels = costs.lines().stream().map(CostLine::level).collect(Collectors.toSet());
        String only = levels.size() == 1 ? levels.iterator().next() : "";
        Money before = now.get(only);
        if (saving != null && before != null && before.cents() > saving.cents()) {
            told.add(new LevelFigures(words.of("picture.levels.after"), Map.of(only, before.minus(saving))));
        }
        return write(told, List.of(words.of("picture.levels.costs")));
    }

    private Optional<LevelChange> write(List<LevelFigures> told, List<String> notes) {
        List<LevelFigures> some =
                told.stream().filter(one -> whole(one).cents() > 0).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        List<String> order = marks.stream().map(LevelMark::code).toList();
        List<Bar> bars = some.stream()
                .map(one -> new Bar(one.name(), LevelBar.of(one.amounts(), order), told(one)))
                .toList();
        List<Move> moves = new ArrayList<>();
        if (some.size() > 1) {
            for (LevelMark mark : marks) {
                int before = permille(some.get(0), mark.code());
                int after = permille(some.get(1), mark.code());
                moves.add(new Move(
                        mark,
                        moves.size(),
                        before,
                        after,
                        mark.name() + ": " + percent(before) + " → " + percent(after)));
            }
        }
        return Optional.of(new LevelChange(
                words.of("picture.levels"),
                bars,
                marks,
                words.of("picture.levels.shares"),
                words.of("picture.levels.shares.what"),
                moves,
                section(some, notes)));
    }

    private Section section(List<LevelFigures> told, List<String> notes) {
        List<List<String>> rows = new ArrayList<>();
        told.forEach(one -> rows.add(row(
                one.name(),
                marks.stream()
                        .map(mark -> figures.wholeEuros(one.amounts().getOrDefault(mark.code(), Money.ZERO)))
                        .toList(),
                figures.wholeEuros(whole(one)))));
        told.forEach(one -> rows.add(row(
                words.of("picture.levels.share", one.name()),
                marks.stream().map(mark -> percent(permille(one, mark.code()))).toList(),
                percent(1000))));
        List<String> columns = row(
                words.of("picture.levels.when"),
                marks.stream().map(mark -> mark.sign() + "\u00a0" + mark.name()).toList(),
                words.of("cost.total"));
        return new Section(
                SECTION,
                words.of("picture.levels"),
                List.of(),
                List.of(),
                List.of(),
                new Table(words.of("picture.levels.caption"), columns, rows, List.of(), notes));
    }

    private static List<String> row(String name, List<String> cells, String last) {
        return Stream.of(Stream.of(name), cells.stream(), Stream.of(last))
                .flatMap(part -> part)
                .toList();
    }

    private String told(LevelFigures one) {
        return marks.stream()
                .map(mark ->
                        mark.name() + " " + figures.wholeEuros(one.amounts().getOrDefault(mark.code(), Money.ZERO)))
                .collect(Collectors.joining(", ", one.name() + ": ", ""));
    }

    private Money whole(LevelFigures one) {
        return marks.stream()
                .map(mark -> one.amounts().getOrDefault(mark.code(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private int permille(LevelFigures one, String level) {
        long part = Math.max(0, one.amounts().getOrDefault(level, Money.ZERO).cents());
        return (int) Math.min(1000, Math.round(1000.0 * part / whole(one).cents()));
    }

    private String percent(int permille) {
        return figures.number(BigDecimal.valueOf(permille, 1)) + "\u00a0%";
    }
}
