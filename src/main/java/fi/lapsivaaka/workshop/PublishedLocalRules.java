package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.childbudget.Counties;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.ruleset.LocalVersion;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells of local rules what the database keeps of them. A version never changes, so each is read once. */
@Component
class PublishedLocalRules implements LocalRules {

    private static final int MOST_REMEMBERED = 200;

    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final Organisations organisations;
    private final Counties counties;
    private final Successions successions;
    private final KeptDrafts drafts;
    private final RulesInUse assessment;
    private final RuleReader reader;
    private final Clock clock;
    private final Map<UUID, Optional<LocalVersion>> remembered = new ConcurrentHashMap<>();

    PublishedLocalRules(
            RuleVersions versions,
            ApplyingVersions applying,
            Organisations organisations,
            Counties counties,
            Successions successions,
            KeptDrafts drafts,
            RulesInUse assessment,
            RuleReader reader,
            Clock clock) {
        this.versions = versions;
        this.applying = applying;
        this.organisations = organisations;
        this.counties = counties;
        this.successions = successions;
        this.drafts = drafts;
        this.assessment = assessment;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Optional<LocalVersion> inForce(String set, String code) {
        return RuleKind.find(set)
                .filter(kind -> !applying.organisations(kind).isEmpty())
                .flatMap(kind -> organisations
                        .findByCode(code)
                        .flatMap(organisation -> applying.at(kind, organisation.id(), clock.instant())))
                .flatMap(this::told);
    }

    @Override
    public Optional<LocalVersion> find(String sha256) {
        return versions.local(sha256).flatMap(this::told);
    }

    @Override
    public Optional<LocalVersion> ofMatter(String draft) {
        return applying.organisations(RuleKind.CHILD_IMPACT).isEmpty()
                ? Optional.empty()
                : Owner.uuid(draft)
                        .flatMap(drafts::findById)
                        .map(found -> assessment.of(found).rules().ruleSet().sha256())
                        .flatMap(this::find);
    }

    @Override
    public Optional<LocalVersion> costsOfMatter(String draft) {
        return applying.organisations(RuleKind.SERVICE_CLASSIFICATION).isEmpty()
                ? Optional.empty()
                : Owner.uuid(draft)
                        .flatMap(drafts::findById)
                        .flatMap(found -> Optional.ofNullable(found.organisationId()))
                        .flatMap(organisations::findById)
                        .flatMap(found -> inForce(RuleKind.SERVICE_CLASSIFICATION.id(), found.code()));
    }

    @Override
    public Collection<LocalVersion> beside(String set, String code) {
        if (all(set).isEmpty()) {
            return List.of();
        }
        return organisations.findByCode(code).stream()
                .flatMap(own -> Stream.concat(
                        counties.of(own).stream(),
                        successions.countingOrganisations().stream()
                                .filter(one -> one.to().equals(code))
                                .flatMap(one -> organisations.findByCode(one.from()).stream())))
                .flatMap(other -> inForce(set, other.code()).stream())
                .toList();
    }

    @Override
    public Collection<LocalVersion> all(String set) {
        Map<String, LocalVersion> all = new TreeMap<>();
        RuleKind.find(set).ifPresent(kind -> applying.organisations(kind).stream()
                .flatMap(organisation -> applying.at(kind, organisation, clock.instant()).stream())
                .flatMap(version -> told(version).stream())
                .forEach(local -> all.put(local.code(), local)));
        return all.values();
    }

    private Optional<LocalVersion> told(RuleVersion version) {
        if (!version.local()) {
            return Optional.empty();
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(version.id(), any -> read(version));
    }

    private Optional<LocalVersion> read(RuleVersion version) {
        Optional<Organisation> organisation =
                Optional.ofNullable(version.organisationId()).flatMap(organisations::findById);
        Optional<RuleVersion> national =
                Optional.ofNullable(version.standsOnId()).flatMap(versions::find);
        if (organisation.isEmpty() || national.isEmpty()) {
            return Optional.empty();
        }
        try {
            RuleSet rules = reader.read(version.kind(), versions.files(version.sha256()));
            RuleSet base =
                    reader.read(version.kind(), versions.files(national.get().sha256()));
            Instant from = version.inForceAt();
            return Optional.of(new LocalVersion(
                    version.id(),
                    version.label(),
                    national.get().label(),
                    organisation.get().code(),
                    organisation.get().name(),
                    from == null ? version.publishedAt() : from,
                    version.reason(),
                    rules,
                    LocalVersion.changes(base, rules)));
        } catch (RefusedRuleSet readNoMore) { // then the organisation goes by the national rules
            return Optional.empty();
        }
    }
}
