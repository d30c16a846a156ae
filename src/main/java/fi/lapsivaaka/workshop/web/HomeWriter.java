package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.RuleKeepers;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import fi.lapsivaaka.workshop.ApplyingVersions;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.UsedVersions;
import fi.lapsivaaka.workshop.web.HomeView.DraftLine;
import fi.lapsivaaka.workshop.web.HomeView.LocalLine;
import fi.lapsivaaka.workshop.web.HomeView.SetView;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which versions there are and which drafts are under way. */
@Component
class HomeWriter {

    private final RuleVersions versions;
    private final RuleDrafts drafts;
    private final UsedVersions used;
    private final ApplyingVersions applying;
    private final RuleKeepers keepers;
    private final Organisations organisations;
    private final ObjectProvider<RuleSetInUse> inUse;
    private final WorkshopWords words;
    private final Clock clock;

    HomeWriter(
            RuleVersions versions,
            RuleDrafts drafts,
            UsedVersions used,
            ApplyingVersions applying,
            RuleKeepers keepers,
            Organisations organisations,
            ObjectProvider<RuleSetInUse> inUse,
            WorkshopWords words,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.used = used;
        this.applying = applying;
        this.keepers = keepers;
        this.organisations = organisations;
        this.inUse = inUse;
        this.words = words;
        this.clock = clock;
    }

    /** Drafts are told of to those who may read them. */
    HomeView write(List<String> problems, Visitor visitor, Language language) {
        boolean national = keepers.may(visitor, Action.READ_RULE_DRAFT);
        List<RuleDraft> all = drafts.all().stream()
                .filter(draft -> draft.organisationId() == null
                        ? national
                        : visitor.may(Action.READ_RULE_DRAFT, draft.organisationId()))
                .toList();
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
                keepers.may(visitor, Action.WRITE_RULES),
                locals(visitor, language),
                problems);
    }

    /** Those that have rules of their own, and those for which the visitor may work on some. */
    private List<LocalLine> locals(Visitor visitor, Language language) {
        return organisations.findAll().stream()
                .map(one -> new LocalLine(
                        one.code(),
                        one.name().in(language),
                        visitor.may(Action.WRITE_RULES, one.id()),
                        Arrays.stream(RuleKind.values())
                                .flatMap(kind -> applying.at(kind, one.id(), clock.instant()).stream())
                                .filter(RuleVersion::local)
                                .map(version -> title(version.kind(), language) + " " + version.label())
                                .toList()))
                .filter(line -> line.own() || !line.versions().isEmpty())
                .toList();
    }

    /** Whom a draft or version is for: an organisation's name, or the empty text where it is for all. */
    String owner(@Nullable UUID organisation, Language language) {
        return organisation == null
                ? ""
                : organisations
                        .findById(organisation)
                        .map(one -> one.name().in(language))
                        .orElse("–");
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
                versions.of(kind).stream()
                        .filter(one -> one.organisationId() == null)
                        .map(one -> version(one, now, language))
                        .toList());
    }

    VersionLine version(RuleVersion version, RuleVersion now, Language language) {
        return new VersionLine(
                version.id().toString(),
                version.number(),
                version.label(),
                from(version.inForceAt()),
                version.shipped() ? "" : words.name(version.publishedBy()),
                version.reason(),
                version.id().equals(now.id()),
                version.shipped(),
                owner(version.organisationId(), language));
    }

    private String from(@Nullable Instant at) {
        return at == null ? "" : words.moment(at);
    }

    DraftLine draft(RuleDraft draft, Language language) {
        return new DraftLine(
                draft.id().toString(),
                draft.name(),
                title(draft.kind(), language),
                draft.state().code(),
                words.moment(draft.openedAt()),
                words.name(draft.openedBy()),
                draft.revision(),
                owner(draft.organisationId(), language));
    }
}
