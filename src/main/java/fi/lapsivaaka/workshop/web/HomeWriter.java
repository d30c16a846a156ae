package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.UsedVersions;
import fi.lapsivaaka.workshop.web.HomeView.DraftLine;
import fi.lapsivaaka.workshop.web.HomeView.SetView;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which versions there are and which drafts are under way. */
@Component
class HomeWriter {

    private final RuleVersions versions;
    private final RuleDrafts drafts;
    private final UsedVersions used;
    private final ObjectProvider<RuleSetInUse> inUse;
    private final WorkshopWords words;
    private final Clock clock;

    HomeWriter(
            RuleVersions versions,
            RuleDrafts drafts,
            UsedVersions used,
            ObjectProvider<RuleSetInUse> inUse,
            WorkshopWords words,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.used = used;
        this.inUse = inUse;
        this.words = words;
        this.clock = clock;
    }

    HomeView write(List<String> problems, Language language) {
        List<RuleDraft> all = drafts.all();
        return new HomeView(
                Arrays.stream(RuleKind.values())
                        .map(kind -> set(kind, language))
                        .toList(),
                all.stream()
                        .filter(RuleDraft::underWay)
                        .map(one -> draft(one, language))
                        .toList(),
                all.stream()
                        .filter(one -> !one.underWay())
                        .map(one -> draft(one, language))
                        .toList(),
                problems);
    }

    String title(RuleKind kind, Language language) {
        return inUse.stream()
                .map(RuleSetInUse::ruleSet)
                .filter(rules -> rules.id().equals(kind.id()))
                .findFirst()
                .map(rules -> rules.title().in(language))
                .orElse(kind.id());
    }

    private SetView set(RuleKind kind, Language language) {
        RuleVersion now = versions.inForce(kind, clock.instant()).orElseThrow();
        return new SetView(
                kind.id(),
                title(kind, language),
                now.label(),
                from(now.inForceAt()),
                used.uses(now),
                used.refuses(now),
                versions.of(kind).stream().map(one -> version(one, now)).toList());
    }

    private VersionLine version(RuleVersion version, RuleVersion now) {
        return new VersionLine(
                version.id().toString(),
                version.number(),
                version.label(),
                from(version.inForceAt()),
                version.shipped() ? "" : words.name(version.publishedBy()),
                version.reason(),
                version.id().equals(now.id()),
                version.shipped());
    }

    private String from(@Nullable Instant at) {
        return at == null ? "" : words.moment(at);
    }

    private DraftLine draft(RuleDraft draft, Language language) {
        return new DraftLine(
                draft.id().toString(),
                draft.name(),
                title(draft.kind(), language),
                draft.state().code(),
                words.moment(draft.openedAt()),
                words.name(draft.openedBy()),
                draft.revision());
    }
}
