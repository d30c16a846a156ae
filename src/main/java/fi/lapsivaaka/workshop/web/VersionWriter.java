package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.ApplyingVersions;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what versions are and what they changed. Names of people are for those who work on the rules. */
@Component
class VersionWriter {

    private static final int SHOWN = 300;

    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final DifferenceWriter differences;
    private final HomeWriter sets;
    private final WorkshopWords words;
    private final Clock clock;

    VersionWriter(
            RuleVersions versions,
            ApplyingVersions applying,
            DifferenceWriter differences,
            HomeWriter sets,
            WorkshopWords words,
            Clock clock) {
        this.applying = applying;
        this.versions = versions;
        this.differences = differences;
        this.sets = sets;
        this.words = words;
        this.clock = clock;
    }

    /** @param with the version it is compared with; null for the one it was made from, and for a local one the one it stands on */
    VersionView.Whole write(RuleVersion version, @Nullable UUID with, Visitor visitor, Language language) {
        List<RuleVersion> all = versions.of(version.kind());
        UUID usual = version.local() ? version.standsOnId() : version.baseId();
        UUID wanted = with == null ? usual : with;
        Optional<RuleVersion> other =
                all.stream().filter(one -> one.id().equals(wanted)).findFirst();
        boolean overlay = version.local()
                && other.filter(one -> one.id().equals(version.standsOnId())).isPresent();
        List<ChangeLine> changes = other.map(one -> overlay
                        ? differences.local(
                                version.kind(),
                                versions.files(one.sha256()),
                                versions.files(version.sha256()),
                                language)
                        : differences.lines(
                                version.kind(),
                                versions.files(one.sha256()),
                                versions.files(version.sha256()),
                                language))
                .orElse(List.of());
        return new VersionView.Whole(
                line(version, visitor, language),
                version.kind().id(),
                sets.title(version.kind(), language),
                version.sha256(),
                version.openAssessments().code(),
                words.moment(version.publishedAt()),
                all.stream()
                        .filter(one -> !one.id().equals(version.id()))
                        .map(one -> line(one, visitor, language))
                        .toList(),
                other.map(one -> one.id().toString()).orElse(""),
                other.map(RuleVersion::label).orElse(""),
                changes.stream().limit(SHOWN).toList(),
                Math.max(0, changes.size() - SHOWN));
    }

    VersionView.History history(RuleKind kind, String rule, Visitor visitor, Language language) {
        List<RuleVersion> all = versions.of(kind);
        List<VersionView.Step> steps = new ArrayList<>();
        for (RuleVersion version : all) {
            all.stream()
                    .filter(one -> one.id().equals(version.baseId()))
                    .findFirst()
                    .ifPresent(base -> {
                        List<ChangeLine> changes = differences
                                .lines(kind, versions.files(base.sha256()), versions.files(version.sha256()), language)
                                .stream()
                                .filter(change -> change.id().equals(rule))
                                .toList();
                        if (!changes.isEmpty()) {
                            steps.add(new VersionView.Step(line(version, visitor, language), changes));
                        }
                    });
        }
        return new VersionView.History(kind.id(), sets.title(kind, language), rule, steps);
    }

    private VersionLine line(RuleVersion version, Visitor visitor, Language language) {
        Instant from = version.inForceAt();
        return new VersionLine(
                version.id().toString(),
                version.number(),
                version.label(),
                from == null ? "" : words.moment(from),
                version.shipped() || !visitor.may(Action.READ_RULE_DRAFT) ? "" : words.name(version.publishedBy()),
                version.reason(),
                applying.at(version.kind(), version.organisationId(), clock.instant())
                        .map(one -> one.id().equals(version.id()))
                        .orElse(false),
                version.shipped(),
                sets.owner(version.organisationId(), language));
    }
}
