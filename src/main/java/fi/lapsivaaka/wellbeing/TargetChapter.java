package fi.lapsivaaka.wellbeing;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.TargetFollower;
import fi.lapsivaaka.aims.TargetProgress;
import fi.lapsivaaka.aims.Targets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Indicators;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.wellbeing.WellbeingReport.Chapter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the targets that count, and where they stand. */
@Component
class TargetChapter {

    private final Targets targets;
    private final TargetFollower follower;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;

    TargetChapter(
            Targets targets, TargetFollower follower, Vocabulary vocabulary, MessageSource messages, Figures figures) {
        this.targets = targets;
        this.follower = follower;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    Chapter write(Organisation organisation, Language language) {
        Map<UUID, Target> newest = new LinkedHashMap<>();
        targets.findAll(organisation.id()).forEach(target -> newest.putIfAbsent(target.seriesId(), target));
        List<TargetProgress> followed = newest.values().stream()
                .filter(target -> target.withdrawnAt() == null)
                .map(target -> follower.follow(organisation, target))
                .toList();
        long good = followed.stream()
                .filter(one ->
                        one.state() == TargetProgress.State.REACHED || one.state() == TargetProgress.State.ON_COURSE)
                .count();
        long behind = followed.stream()
                .filter(one -> one.state() == TargetProgress.State.BEHIND)
                .count();
        return new Chapter(
                "targets",
                words(language, "targets.title"),
                List.of(
                        followed.isEmpty()
                                ? words(language, "wellbeing.targets.none")
                                : words(language, "wellbeing.targets.told", followed.size(), good, behind)),
                words(language, "targets.title"),
                List.of(
                        words(language, "wellbeing.targets.what"),
                        words(language, "wellbeing.targets.aim"),
                        words(language, "wellbeing.targets.state"),
                        words(language, "wellbeing.targets.decision")),
                followed.stream()
                        .map(one -> List.of(
                                what(one.target(), language),
                                aim(one.target(), language),
                                words(
                                        language,
                                        "targets.state."
                                                + one.state()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')),
                                one.target().decision()))
                        .toList());
    }

    private String what(Target target, Language language) {
        return switch (target.measure()) {
            case INDICATOR ->
                Indicators.shipped()
                        .find(target.indicator())
                        .map(indicator -> indicator.name().in(language))
                        .orElse(target.indicator());
            case SHARE -> words(language, "targets.share", selection(target.where(), language));
            case EUROS -> words(language, "targets.euros", selection(target.where(), language));
        };
    }

    private String selection(Map<Dimension, String> where, Language language) {
        String told = Arrays.stream(Dimension.values())
                .filter(where::containsKey)
                .map(dimension -> value(dimension, String.valueOf(where.get(dimension)), language))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? words(language, "targets.allEuros") : told;
    }

    private String value(Dimension dimension, String code, Language language) {
        return switch (dimension) {
            case FAMILY ->
                vocabulary.family(code).map(one -> one.name().in(language)).orElse(code);
            case SERVICE ->
                vocabulary.service(code).map(one -> one.name().in(language)).orElse(code);
            case LEVEL ->
                vocabulary.level(code).map(one -> one.name().in(language)).orElse(code);
            default -> code;
        };
    }

    private String aim(Target target, Language language) {
        BigDecimal change = BigDecimal.valueOf(target.changePermille(), 1);
        return words(
                language,
                target.measure() == Target.Measure.SHARE ? "targets.aim.points" : "targets.aim.percent",
                (change.signum() > 0 ? "+" : "") + figures.number(change),
                Integer.toString(target.baseYear()),
                Integer.toString(target.targetYear()));
    }

    private String words(Language language, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, language.locale()));
    }
}
