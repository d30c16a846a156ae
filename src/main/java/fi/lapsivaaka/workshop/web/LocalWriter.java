package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.ApplyingVersions;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.Rivals;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.ThreeWay;
import fi.lapsivaaka.workshop.ThreeWayRow;
import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import fi.lapsivaaka.workshop.web.LocalView.PartLine;
import fi.lapsivaaka.workshop.web.LocalView.RowLine;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an organisation's own rules are, and what a newer national version means for them. */
@Component
class LocalWriter {

    private static final int SHOWN = 100;

    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final Rivals rivals;
    private final Organisations organisations;
    private final DifferenceWriter differences;
    private final HomeWriter home;
    private final ColumnWords columns;
    private final Clock clock;

    LocalWriter(
            RuleVersions versions,
            ApplyingVersions applying,
            RuleDrafts drafts,
            DraftFiles files,
            Rivals rivals,
            Organisations organisations,
            DifferenceWriter differences,
            HomeWriter home,
            ColumnWords columns,
            Clock clock) {
        this.columns = columns;
        this.versions = versions;
        this.applying = applying;
        this.drafts = drafts;
        this.files = files;
        this.rivals = rivals;
        this.organisations = organisations;
        this.differences = differences;
        this.home = home;
        this.clock = clock;
    }

    LocalView.Page write(Organisation organisation, List<String> problems, Visitor visitor, Language language) {
        return new LocalView.Page(
                organisation.code(),
                organisation.name().in(language),
                visitor.may(Action.WRITE_RULES, organisation.id()),
                Arrays.stream(RuleKind.values())
                        .map(kind -> set(kind, organisation, visitor, language))
                        .toList(),
                problems);
    }

    private LocalView.SetView set(RuleKind kind, Organisation organisation, Visitor visitor, Language language) {
        RuleVersion now = applying.at(kind, organisation.id(), clock.instant()).orElseThrow();
        RuleVersion national = versions.inForce(kind, clock.instant()).orElseThrow();
        RuleVersion standsOn = now.local() ? standsOn(now.standsOnId()) : now;
        boolean newer = now.local() && !standsOn.id().equals(national.id());
        List<ChangeLine> changes = now.local()
                ? differences.local(kind, versions.files(standsOn.sha256()), versions.files(now.sha256()), language)
                : List.of();
        List<ThreeWayRow> rows = newer
                ? ThreeWay.compare(
                        versions.files(standsOn.sha256()),
                        versions.files(national.sha256()),
                        versions.files(now.sha256()),
                        versions.files(now.sha256()))
                : List.of();
        return new LocalView.SetView(
                kind.id(),
                home.title(kind, language),
                national.label(),
                now.local() ? line(now, now, visitor, language) : null,
                now.local() ? standsOn.label() : "",
                newer ? national.label() : null,
                changes.stream().limit(SHOWN).toList(),
                Math.max(0, changes.size() - SHOWN),
                rows.stream()
                        .limit(SHOWN)
                        .map(row -> row(row, Set.of(), language))
                        .toList(),
                Math.max(0, rows.size() - SHOWN),
                visitor.may(Action.READ_RULE_DRAFT, organisation.id())
                        ? drafts.all().stream()
                                .filter(RuleDraft::underWay)
                                .filter(draft -> draft.kind() == kind
                                        && organisation.id().equals(draft.organisationId()))
                                .map(draft -> home.draft(draft, language))
                                .toList()
                        : List.of(),
                versions.of(kind).stream()
                        .filter(version -> organisation.id().equals(version.organisationId()))
                        .map(version -> line(version, now, visitor, language))
                        .toList());
    }

    /** Names of people are for those who work on the rules. */
    private VersionLine line(RuleVersion version, RuleVersion now, Visitor visitor, Language language) {
        VersionLine line = home.version(version, now, language);
        return visitor.may(Action.READ_RULE_DRAFT) ? line : line.withoutWho();
    }

    private RuleVersion standsOn(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(versions::find).orElseThrow();
    }

    /** The rules in force of the organisation, both national versions, and what the draft makes of them. */
    LocalView.Comparison compare(RuleDraft draft, Visitor visitor, Language language) {
        UUID owner = draft.organisationId();
        if (owner == null) {
            throw Desk.notFound();
        }
        RuleVersion base = versions.find(draft.baseId()).orElseThrow();
        RuleVersion was = base.local() ? standsOn(base.standsOnId()) : base;
        RuleVersion fresh = standsOn(draft.standsOnId());
        RuleVersion newest = applying.newest(draft.kind(), null);
        Map<String, byte[]> content = files.of(draft);
        Set<String> open = rivals.open(draft.id()).stream()
                .map(rival -> place(rival.path(), rival.entry()))
                .collect(Collectors.toSet());
        List<ThreeWayRow> rows = ThreeWay.compare(
                versions.files(was.sha256()), versions.files(fresh.sha256()), versions.files(base.sha256()), content);
        Organisation organisation = organisations.findById(owner).orElseThrow();
        return new LocalView.Comparison(
                draft.id().toString(),
                draft.name(),
                organisation.code(),
                organisation.name().in(language),
                was.label(),
                fresh.label(),
                base.label(),
                newest.id().equals(fresh.id()) ? null : newest.label(),
                draft.open() && visitor.may(Action.WRITE_RULES, owner),
                open.size(),
                rows.stream().limit(SHOWN).map(row -> row(row, open, language)).toList(),
                Math.max(0, rows.size() - SHOWN));
    }

    private static String place(String path, String entry) {
        return path + " " + entry;
    }

    private RowLine row(ThreeWayRow row, Set<String> open, Language language) {
        return new RowLine(
                row.kind().name().toLowerCase(Locale.ROOT),
                row.path(),
                row.entry(),
                open.contains(place(row.path(), row.entry())),
                row.parts().stream()
                        .map(part -> part(row.path(), part, language))
                        .toList());
    }

    private PartLine part(String path, ThreeWayRow.Part part, Language language) {
        UnaryOperator<String> said = text -> columns.row(path, part.part(), text, language);
        return new PartLine(
                columns.column(path, part.part(), language),
                said.apply(part.was()),
                said.apply(part.fresh()),
                said.apply(part.ours()),
                said.apply(part.chosen()));
    }
}
