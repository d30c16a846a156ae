package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.meeting.MeetingPack;
import fi.lapsivaaka.meeting.MeetingYear;
import fi.lapsivaaka.meeting.PackMatter;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.preparation.MatterEuros;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings and years as files: codes, so that other tools can read them in any language. */
final class PackFile {

    private final List<String> levels;

    PackFile(Vocabulary vocabulary) {
        this.levels = Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of(MatterEuros.SEVERAL))
                .toList();
    }

    TableFile of(MeetingPack pack) {
        List<List<Object>> rows = new ArrayList<>();
        for (PackMatter matter : pack.matters()) {
            List<Object> row = new ArrayList<>(List.of(
                    pack.day().toString(),
                    pack.body(),
                    matter.listed().id().toString(),
                    matter.listed().name(),
                    matter.listed().practice() ? "practice" : "",
                    matter.level(),
                    matter.readiness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    matter.listed().state().code(),
                    count(matter, Severity.BLOCK),
                    count(matter, Severity.WARN),
                    matter.flags().stream()
                            .map(RaisedFinding::ruleId)
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    String.join(" ", matter.stages()),
                    matter.direction(),
                    matter.late().stream()
                            .map(notice -> notice.kind().code())
                            .distinct()
                            .collect(Collectors.joining(" "))));
            Money moved = matter.euros().moved();
            euros(row, matter.euros().byLevel());
            row.add(moved == null ? "" : moved);
            rows.add(row);
        }
        return new TableFile(
                header(
                        List.of(
                                "day",
                                "body",
                                "id",
                                "name",
                                "practice",
                                "level",
                                "readiness",
                                "state",
                                "blocking",
                                "warnings",
                                "rules",
                                "life_stages",
                                "direction",
                                "late"),
                        List.of("moved_eur")),
                rows);
    }

    TableFile of(MeetingYear year) {
        List<List<Object>> rows = new ArrayList<>();
        for (Listed listed : year.decided()) {
            List<Object> row = new ArrayList<>(List.of(
                    listed.meeting().map(Object::toString).orElse(""),
                    listed.body(),
                    listed.id().toString(),
                    listed.name(),
                    listed.practice() ? "practice" : "",
                    listed.level(),
                    listed.state().code(),
                    year.late().contains(listed.id()) ? "late" : ""));
            euros(row, year.euros().getOrDefault(listed.id(), Map.of()));
            rows.add(row);
        }
        return new TableFile(
                header(List.of("day", "body", "id", "name", "practice", "level", "state", "late"), List.of()), rows);
    }

    private void euros(List<Object> row, Map<String, Money> byLevel) {
        levels.forEach(level -> {
            Money money = byLevel.get(level);
            row.add(money == null ? "" : money);
        });
    }

    private List<String> header(List<String> first, List<String> last) {
        return Stream.of(first.stream(), levels.stream().map(level -> level + "_eur"), last.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static int count(PackMatter matter, Severity severity) {
        return (int) matter.flags().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
