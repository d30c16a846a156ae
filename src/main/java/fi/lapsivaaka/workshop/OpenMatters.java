package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.workshop.ApplyingVersions.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows by which version of the child-impact rules each matter is judged: the one that applied to its organisation when it
 * began, or a later one to which people moved it.
 */
@Component
class OpenMatters implements DraftRules {

    private static final RuleKind KIND = RuleKind.CHILD_IMPACT;

    private final JdbcClient client;
    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final Clock clock;

    OpenMatters(JdbcClient client, RuleVersions versions, ApplyingVersions applying, Clock clock) {
        this.client = client;
        this.versions = versions;
        this.applying = applying;
        this.clock = clock;
    }

    @Override
    public Optional<Version> of(KeptDraft draft) {
        return own(draft, applying.steps(KIND, draft.ownerId())).flatMap(this::told);
    }

    @Override
    public Optional<Version> now(@Nullable UUID organisation) {
        return organisation == null
                ? Optional.empty()
                : applying.at(KIND, organisation, clock.instant()).flatMap(this::told);
    }

    /** Empty for the national version in force, which is in use already. */
    private Optional<Version> told(RuleVersion version) {
        return Optional.of(version)
                .filter(one -> versions.inForce(KIND, clock.instant())
                        .filter(national -> national.sha256().equals(one.sha256()))
                        .isEmpty())
                .map(one -> new Version(one.sha256(), () -> versions.files(one.sha256())));
    }

    @Override
    public Standing standing(KeptDraft draft) {
        List<Step> steps = applying.steps(KIND, draft.ownerId()).stream()
                .filter(step -> !step.from().isAfter(clock.instant()))
                .toList();
        Optional<RuleVersion> own = own(draft, steps);
        if (own.isEmpty() || last(steps).filter(now -> alike(now, own.get())).isPresent()) {
            return Standing.IN_FORCE;
        }
        int begun = 0;
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at).version().id().equals(own.get().id())) {
                begun = at + 1;
            }
        }
        return steps.subList(begun, steps.size()).stream()
                .map(step -> step.openAssessments().standing())
                .max(Comparator.naturalOrder())
                .orElse(Standing.IN_FORCE);
    }

    private static boolean alike(RuleVersion one, RuleVersion other) {
        return one.sha256().equals(other.sha256());
    }

    private static Optional<RuleVersion> last(List<Step> steps) {
        return steps.stream().reduce((earlier, later) -> later).map(Step::version);
    }

    @Override
    @Transactional
    public void move(KeptDraft draft, UUID person) {
        applying.at(KIND, draft.ownerId(), clock.instant()).ifPresent(version -> client.sql("""
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

    /** A matter that is older than the first version kept here counts as begun under that one. */
    private Optional<RuleVersion> own(KeptDraft draft, List<Step> steps) {
        Instant begun = draft.createdAt();
        return client.sql("""
                        select rule_version.* from rule_version join matter_version on rule_version.id = version_id
                        where proposal_id = :draft
                        """)
                .param("draft", draft.id())
                .query(RuleVersions::read)
                .optional()
                .or(() -> steps.stream()
                        .filter(step -> !step.from().isAfter(begun))
                        .reduce((earlier, later) -> later)
                        .or(() -> steps.stream().findFirst())
                        .map(Step::version));
    }
}
