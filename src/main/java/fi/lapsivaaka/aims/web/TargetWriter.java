package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.TargetProgress;
import fi.lapsivaaka.aims.web.TargetsPage.Past;
import fi.lapsivaaka.aims.web.TargetsPage.Shown;
import fi.lapsivaaka.aims.web.TargetsPage.Value;
import fi.lapsivaaka.vocabulary.Indicator;
import fi.lapsivaaka.vocabulary.Indicators;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes targets out for their page and their file. */
@Component
final class TargetWriter {

    private static final String NONE = "–";

    private final AimWords words;

    TargetWriter(AimWords words) {
        this.words = words;
    }

    /** @param earlier versions before this one, the newest first */
    Shown write(TargetProgress progress, List<Target> earlier, Language language) {
        Target target = progress.target();
        List<Value> values = values(progress, language);
        return new Shown(
                target.seriesId().toString(),
                what(target, language),
                aim(target, language),
                state(progress),
                figures(progress, language),
                target.decision(),
                plot(progress, values),
                values,
                earlier.stream().map(version -> past(version, language)).toList());
    }

    static String state(TargetProgress progress) {
        return progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Past past(Target target, Language language) {
        return new Past(
                String.valueOf(target.number()),
                what(target, language),
                aim(target, language),
                target.decision(),
                words.day(Optional.ofNullable(target.withdrawnAt()).orElse(target.decidedAt())),
                target.withdrawnReason());
    }

    String what(Target target, Language language) {
        return switch (target.measure()) {
            case INDICATOR ->
                Indicators.shipped()
                        .find(target.indicator())
                        .map(Indicator::name)
                        .orElse(LocalizedText.same(target.indicator()))
                        .in(language);
            case SHARE -> words.word(language, "targets.share", words.selection(language, target.where()));
            case EUROS -> words.word(language, "targets.euros", words.selection(language, target.where()));
        };
    }

    private String aim(Target target, Language language) {
        BigDecimal change = BigDecimal.valueOf(target.changePermille(), 1);
        String written = (change.signum() > 0 ? "+" : "") + words.figures().number(change);
        return words.word(
                language,
                target.measure() == Target.Measure.SHARE ? "targets.aim.points" : "targets.aim.percent",
                written,
                String.valueOf(target.baseYear()),
                String.valueOf(target.targetYear()));
    }

    private String figures(TargetProgress progress, Language language) {
        Target target = progress.target();
        BigDecimal base = progress.base();
        BigDecimal goal = progress.goal();
        Integer newest = progress.newest();
        BigDecimal expected = progress.expected();
        if (base == null || goal == null) {
            return words.word(language, "targets.figures.noBase", String.valueOf(target.baseYear()));
        }
        if (newest == null || expected == null) {
            return words.word(
                    language,
                    "targets.figures.noNewest",
                    String.valueOf(target.baseYear()),
                    written(target, base, language),
                    String.valueOf(target.targetYear()),
                    written(target, goal, language));
        }
        return words.word(
                language,
                "targets.figures",
                String.valueOf(target.baseYear()),
                written(target, base, language),
                String.valueOf(newest),
                written(target, progress.actual().get(newest), language),
                written(target, expected, language),
                String.valueOf(target.targetYear()),
                written(target, goal, language));
    }

    private String written(Target target, @Nullable BigDecimal value, Language language) {
        if (value == null) {
            return NONE;
        }
        return switch (target.measure()) {
            case EUROS ->
                words.word(
                        language,
                        "targets.unit.euros",
                        words.figures().number(value.setScale(0, RoundingMode.HALF_UP)));
            case SHARE -> words.value(language, value.setScale(1, RoundingMode.HALF_UP), "percent");
            case INDICATOR ->
                words.value(
                        language,
                        value.setScale(1, RoundingMode.HALF_UP),
                        Indicators.shipped()
                                .find(target.indicator())
                                .map(Indicator::unit)
                                .orElse("index"));
        };
    }

    private List<Value> values(TargetProgress progress, Language language) {
        Target target = progress.target();
        SortedSet<Integer> years = new TreeSet<>(progress.actual().keySet());
        years.add(target.baseYear());
        years.add(target.targetYear());
        List<Value> values = new ArrayList<>();
        for (int year : years) {
            BigDecimal actual = progress.actual().get(year);
            BigDecimal path = year < target.baseYear() ? null : progress.path(year);
            values.add(new Value(
                    String.valueOf(year),
                    written(target, actual, language),
                    written(target, path, language),
                    actual == null || path == null ? NONE : written(target, actual.subtract(path), language)));
        }
        return values;
    }

    private @Nullable Plot plot(TargetProgress progress, List<Value> values) {
        Target target = progress.target();
        BigDecimal base = progress.base();
        BigDecimal goal = progress.goal();
        if (base == null || goal == null) {
            return null;
        }
        int first = Math.min(target.baseYear(), progress.actual().firstKey());
        int last = Math.max(target.targetYear(), progress.actual().lastKey());
        BigDecimal highest = Stream.concat(progress.actual().values().stream(), Stream.of(goal))
                .max(BigDecimal::compareTo)
                .orElse(goal);
        return new PlotDrawer(words.figures(), first, last, highest)
                .path(target.baseYear(), base, target.targetYear(), goal)
                .dots(
                        "own",
                        progress.actual(),
                        false,
                        year -> year == target.baseYear()
                                || Integer.valueOf(year).equals(progress.newest()))
                .draw(values.stream()
                        .map(value -> value.year() + ": " + value.actual() + " (" + value.path() + ")")
                        .collect(Collectors.joining("; ")));
    }

    static List<String> columns() {
        return List.of(
                "target",
                "measure",
                "change_permille",
                "base_year",
                "target_year",
                "state",
                "decision",
                "year",
                "actual",
                "path");
    }

    /** One row for each target and year that has a value. */
    List<List<Object>> rows(List<TargetProgress> all, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (TargetProgress progress : all) {
            Target target = progress.target();
            progress.actual().forEach((year, value) -> {
                BigDecimal path = year < target.baseYear() ? null : progress.path(year);
                rows.add(List.of(
                        what(target, language),
                        target.measure().name().toLowerCase(Locale.ROOT),
                        target.changePermille(),
                        target.baseYear(),
                        target.targetYear(),
                        state(progress),
                        target.decision(),
                        year,
                        value,
                        path == null ? "" : path));
            });
        }
        return rows;
    }
}
