package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows by which version of the child-impact rules each matter is judged: the one in force when it began, or a later one to
 * which people moved it.
 */
@Component
class OpenMatters implements DraftRules {

    private static final RuleKind KIND = RuleKind.CHILD_IMPACT;

    private final JdbcClient client;
    private final RuleVersions versions;
    private final Clock clock;

    OpenMatters(JdbcClient client, RuleVersions versions, Clock clock) {
        this.client = client;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Optional<Version> of(KeptDraft draft) {
        Optional<RuleVersion> own = own(draft);
        Optional<RuleVersion> now = now();
        return own.isEmpty()
                        || now.isEmpty()
                        || own.get().sha256().equals(now.get().sha256())
                ? Optional.empty()
                : own.map(version -> new Version(version.sha256(), () -> versions.files(version.sha256())));
    }

    @Override
    public Standing standing(KeptDraft draft) {
        Optional<RuleVersion> own = own(draft);
        Optional<RuleVersion> now = now();
        if (own.isEmpty()
                || now.isEmpty()
                || own.get().sha256().equals(now.get().sha256())) {
            return Standing.IN_FORCE;
        }
        List<RuleVersion> since = client.sql("""
                        select * from rule_version where rule_set_id = :set and in_force_at <= :now
                            and (in_force_at, number) > (:own, :number)
                        """)
                .param("set", KIND.id())
                .param("now", RuleVersions.at(clock.instant()))
                .param("own", RuleVersions.at(own.get().inForceAt()))
                .param("number", own.get().number())
                .query(RuleVersions::read)
                .list();
        return since.stream()
                .map(version -> version.openAssessments().standing())
                .max(Comparator.naturalOrder())
                .orElse(Standing.IN_FORCE);
    }

    @Override
    @Transactional
    public void move(KeptDraft draft, UUID person) {
        now().ifPresent(version -> client.sql("""
                        insert into matter_version (proposal_id, version_id, moved_by, moved_at)
                        values (:draft, :version, :person, :now)
                        on conflict (proposal_id) do update
                            set version_id = excluded.version_id, moved_by = excluded.moved_by, moved_at = excluded.moved_at
                        """)
                .param("draft", draft.id())
                .param("version", version.id())
                .param("person", person)
                .param("now", RuleVersions.at(clock.instant()))
                .update());
    }

    private Optional<RuleVersion> now() {
        return versions.inForce(KIND, clock.instant());
    }

    /** A matter that is older than the first version kept here counts as begun under that one. */
    private Optional<RuleVersion> own(KeptDraft draft) {
        Instant begun = draft.createdAt();
        return client.sql("""
                        select * from rule_version where id = coalesce(
                            (select version_id from matter_version where proposal_id = :draft),
                            (select id from rule_version where rule_set_id = :set and in_force_at <= :begun
                                order by in_force_at desc, number desc limit 1),
                            (select id from rule_version where rule_set_id = :set and in_force_at is not null
                                order by in_force_at, number limit 1))
                        """)
                .param("draft", draft.id())
                .param("set", KIND.id())
                .param("begun", begun.atOffset(ZoneOffset.UTC))
                .query(RuleVersions::read)
                .optional();
    }
}
