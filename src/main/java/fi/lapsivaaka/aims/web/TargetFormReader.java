package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.Targets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.vocabulary.Indicators;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the form of a target; what is wrong is told at its field, all at once. */
@Component
final class TargetFormReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_DECISION = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(-100);

    private final Vocabulary vocabulary;
    private final AimWords words;

    TargetFormReader(Vocabulary vocabulary, AimWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** @param problems receives what is wrong; the result is empty then */
    Optional<Targets.Setting> read(TargetForm form, List<FormProblem> problems, Language language) {
        List<FormProblem> found = new ArrayList<>();
        Target.Measure measure =
                switch (form.measure()) {
                    case "share" -> Target.Measure.SHARE;
                    case "indicator" -> Target.Measure.INDICATOR;
                    default -> Target.Measure.EUROS;
                };
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        if (measure == Target.Measure.INDICATOR) {
            if (Indicators.shipped().find(form.indicator()).isEmpty()) {
                problem(found, language, "indicator");
            }
        } else {
            put(
                    where,
                    Dimension.LEVEL,
                    form.level(),
                    vocabulary.level(form.level()).isPresent());
            put(
                    where,
                    Dimension.FAMILY,
                    form.family(),
                    vocabulary.family(form.family()).isPresent());
            put(
                    where,
                    Dimension.SERVICE,
                    form.service(),
                    vocabulary.service(form.service()).isPresent());
            if (measure == Target.Measure.SHARE && !where.containsKey(Dimension.LEVEL)) {
                problem(found, language, "level");
            }
        }
        int base = year(form.baseYear());
        int target = year(form.targetYear());
        if (base == 0) {
            problem(found, language, "baseYear");
        }
        if (target == 0 || target <= base) {
            problem(found, language, "targetYear");
        }
        int change = change(form.change());
        if (change == 0) {
            problem(found, language, "change");
        }
        String decision = form.decision().strip().replaceAll("\\p{Cntrl}", " ");
        if (decision.isEmpty() || decision.length() > LONGEST_DECISION) {
            problem(found, language, "decision");
        }
        problems.addAll(found);
        return found.isEmpty()
                ? Optional.of(new Targets.Setting(
                        measure,
                        measure == Target.Measure.INDICATOR ? form.indicator() : "",
                        where,
                        base,
                        target,
                        change,
                        decision))
                : Optional.empty();
    }

    private void problem(List<FormProblem> found, Language language, String field) {
        found.add(new FormProblem(field, words.word(language, "targets.error." + field)));
    }

    private static void put(Map<Dimension, String> where, Dimension dimension, String value, boolean known) {
        if (known) {
            where.put(dimension, value);
        }
    }

    private static int year(String text) {
        if (!text.strip().matches("[0-9]{4}")) {
            return 0;
        }
        int year = Integer.parseInt(text.strip());
        return year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
    }

    /** Thousandths; 0 where it is no change from −100 to +1000 with at most one decimal. */
    private static int change(String text) {
        String plain = text.replaceAll("[\\s\u00a0%+]", "").replace(',', '.').replace('\u2212', '-');
        if (!plain.matches("-?[0-9]{1,4}(\\.[0-9])?")) {
            return 0;
        }
        BigDecimal change = new BigDecimal(plain);
        return change.compareTo(LEAST) < 0 || change.compareTo(MOST) > 0
                ? 0
                : change.movePointRight(1).intValueExact();
    }

    /** The form filled in as a target stands, for a new version of it. */
    static TargetForm of(Target target) {
        return new TargetForm(
                target.measure().name().toLowerCase(Locale.ROOT),
                target.where().getOrDefault(Dimension.LEVEL, ""),
                target.where().getOrDefault(Dimension.FAMILY, ""),
                target.where().getOrDefault(Dimension.SERVICE, ""),
                target.indicator(),
                String.valueOf(target.baseYear()),
                String.valueOf(target.targetYear()),
                BigDecimal.valueOf(target.changePermille(), 1)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ','),
                target.decision(),
                target.seriesId().toString(),
                target.number());
    }
}
