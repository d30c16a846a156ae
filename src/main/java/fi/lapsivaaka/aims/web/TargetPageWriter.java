package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.TargetFollower;
import fi.lapsivaaka.aims.web.TargetsPage.Choice;
import fi.lapsivaaka.aims.web.TargetsPage.Choices;
import fi.lapsivaaka.aims.web.TargetsPage.Past;
import fi.lapsivaaka.aims.web.TargetsPage.Shown;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Indicators;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the page of an organisation's targets together. */
@Component
final class TargetPageWriter {

    private static final List<String> STATES = List.of("reached", "on-course", "behind", "not-known");
    private static final int YEARS_BACK = 8;
    private static final int YEARS_ON = 10;

    private final Vocabulary vocabulary;
    private final TargetFollower follower;
    private final TargetWriter writer;
    private final AimWords words;
    private final Clock clock;

    TargetPageWriter(Vocabulary vocabulary, TargetFollower follower, TargetWriter writer, AimWords words, Clock clock) {
        this.vocabulary = vocabulary;
        this.follower = follower;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
    }

    /** The newest version of each target that counts. */
    static List<Target> counting(List<Target> versions) {
        Set<UUID> seen = new HashSet<>();
        return versions.stream()
                .filter(target -> seen.add(target.seriesId()) && target.withdrawnAt() == null)
                .toList();
    }

    TargetsPage write(Organisation organisation, List<Target> versions, TargetForm form, Language language) {
        List<Shown> shown = new ArrayList<>();
        for (Target target : counting(versions)) {
            shown.add(writer.write(
                    follower.follow(organisation, target),
                    versions.stream()
                            .filter(other ->
                                    other.seriesId().equals(target.seriesId()) && other.number() < target.number())
                            .toList(),
                    language));
        }
        List<Past> withdrawn = versions.stream()
                .filter(target -> target.withdrawnAt() != null)
                .map(target -> writer.past(target, language))
                .toList();
        return new TargetsPage(
                organisation.code(),
                organisation.name().in(language),
                organisation.practice(),
                states(shown, language),
                shown,
                withdrawn,
                form,
                choices(language));
    }

    private List<String> states(List<Shown> shown, Language language) {
        return STATES.stream()
                .map(state -> words.word(language, "targets.state." + state) + ": "
                        + shown.stream()
                                .filter(target -> target.state().equals(state))
                                .count())
                .toList();
    }

    private Choices choices(Language language) {
        int year = LocalDate.now(clock).getYear();
        Comparator<Choice> byName = Comparator.comparing(Choice::name);
        return new Choices(
                vocabulary.levels().stream()
                        .map(level -> new Choice(level.code(), level.name().in(language)))
                        .toList(),
                vocabulary.families().stream()
                        .map(family -> new Choice(family.code(), family.name().in(language)))
                        .sorted(byName)
                        .toList(),
                vocabulary.services().stream()
                        .map(service -> new Choice(service.id(), service.name().in(language)))
                        .sorted(byName)
                        .toList(),
                Indicators.shipped().all().stream()
                        .map(indicator ->
                                new Choice(indicator.id(), indicator.name().in(language)))
                        .toList(),
                IntStream.rangeClosed(year - YEARS_BACK, year).boxed().toList(),
                IntStream.rangeClosed(year - YEARS_BACK + 1, year + YEARS_ON)
                        .boxed()
                        .toList());
    }
}
