package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.meeting.MeetingPack;
import fi.lapsivaaka.meeting.PackMatter;
import fi.lapsivaaka.meeting.web.PackPage.FlagRow;
import fi.lapsivaaka.meeting.web.PackPage.Row;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the matters of a meeting into words. */
@Component
class PackWriter {

    private final MeetingWords words;
    private final Vocabulary vocabulary;
    private final Figures figures;

    PackWriter(MeetingWords words, Vocabulary vocabulary, Figures figures) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    PackPage write(MeetingPack pack, Language language) {
        List<String> stages =
                vocabulary.lifeStages().stream().map(LifeStage::code).toList();
        Map<Integer, Map<String, Integer>> flags = pack.flags();
        boolean ageless = flags.values().stream().anyMatch(row -> row.containsKey(""));
        List<String> columns =
                ageless ? Stream.concat(stages.stream(), Stream.of("")).toList() : stages;
        List<FlagRow> rows = new ArrayList<>();
        flags.forEach((article, counts) -> rows.add(new FlagRow(
                right(article, language),
                columns.stream().map(stage -> counts.getOrDefault(stage, 0)).toList())));
        return new PackPage(
                words.meeting(pack.day(), pack.body(), language),
                pack.day().toString(),
                pack.body(),
                pack.matters().stream().map(matter -> row(matter, language)).toList(),
                columns.stream().map(stage -> stage(stage, language)).toList(),
                rows,
                words.levels(pack.byLevel(), language),
                pack.untold(),
                pack.left(),
                pack.overdue().stream().map(words::overdue).toList());
    }

    private Row row(PackMatter matter, Language language) {
        Money moved = matter.euros().moved();
        String tone =
                switch (matter.readiness()) {
                    case NOT_READY -> "block";
                    case READY_WITH_RESERVATIONS -> "warn";
                    case READY -> "ok";
                };
        return new Row(
                matter.listed().id().toString(),
                matter.listed().name(),
                matter.listed().practice(),
                words.of(language, "check.need." + matter.level()),
                words.of(language, "check.readiness." + matter.readiness()),
                tone,
                words.of(language, "proposals.state." + matter.listed().state().code()),
                count(matter, Severity.BLOCK),
                count(matter, Severity.WARN),
                matter.stages().stream().map(stage -> stage(stage, language)).collect(Collectors.joining(", ")),
                direction(matter.direction(), language),
                matter.euros().total().map(figures::change).orElse(words.of(language, "comparison.unknown")),
                moved == null ? words.of(language, "comparison.unknown") : figures.change(moved),
                matter.late().stream()
                        .map(notice -> words.notice(notice, language))
                        .toList());
    }

    private String direction(String code, Language language) {
        return switch (code) {
            case "better" -> words.of(language, "options.effect.BETTER");
            case "worse" -> words.of(language, "options.effect.WORSE");
            case "both" -> words.of(language, "options.effect.BOTH");
            case "no-change" -> words.of(language, "options.effect.SAME");
            default -> words.of(language, "comparison.unknown");
        };
    }

    private static int count(PackMatter matter, Severity severity) {
        return (int) matter.flags().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String right(int article, Language language) {
        return vocabulary
                .crcArticle(article)
                .map(one -> one.number() + " " + one.title().in(language))
                .orElseGet(() -> words.of(language, "meetings.right.none"));
    }

    private String stage(String code, Language language) {
        return vocabulary
                .lifeStage(code)
                .map(stage -> stage.name().in(language))
                .orElseGet(() -> words.of(language, "meetings.age.unknown"));
    }
}
