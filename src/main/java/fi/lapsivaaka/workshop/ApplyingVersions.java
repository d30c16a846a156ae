package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which version of a rule set applies to whom: an organisation's own where it has one, or else the national one. A new
 * national version changes nothing for an organisation with rules of its own, until that takes it over or gives its own up.
 */
@Component
public class ApplyingVersions {

    private final RuleVersions versions;
    private final JdbcClient client;

    ApplyingVersions(RuleVersions versions, JdbcClient client) {
        this.versions = versions;
        this.client = client;
    }

    /**
     * A change of what applies.
     *
     * @param from from when on
     * @param version what applies from then on; one that gives local rules up never stands here
     * @param openAssessments what was chosen for assessments that were open then
     */
    public record Step(Instant from, RuleVersion version, OpenAssessments openAssessments) {}

    /**
     * All changes there have been and will be, in their order.
     *
     * @param organisation null for the national rules alone
     */
    public List<Step> steps(RuleKind kind, @Nullable UUID organisation) {
        record Coming(Instant from, RuleVersion version) {}
        List<Coming> all = versions.of(kind).stream()
                .filter(version -> version.organisationId() == null
                        || version.organisationId().equals(organisation))
                .flatMap(version ->
                        Optional.ofNullable(version.inForceAt()).map(from -> new Coming(from, version)).stream())
                .sorted(Comparator.comparing(Coming::from)
                        .thenComparing(coming -> coming.version().number()))
                .toList();
        List<Step> steps = new ArrayList<>();
        RuleVersion national = null;
        boolean own = false;
        for (Coming coming : all) {
            RuleVersion version = coming.version();
            RuleVersion applies = version;
            if (version.organisationId() == null) {
                national = version;
                if (own) {
                    continue;
                }
            } else if (version.givesUp()) {
                own = false;
                applies = national == null ? version : national;
            } else {
                own = true;
            }
            steps.add(new Step(coming.from(), applies, version.openAssessments()));
        }
        return steps;
    }

    /** The version that applies at a moment; empty while none has been in force. */
    public Optional<RuleVersion> at(RuleKind kind, @Nullable UUID organisation, Instant moment) {
        return steps(kind, organisation).stream()
                .filter(step -> !step.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Step::version);
    }

    /** The change after which the next one comes: the last of all, a day to come counts too. */
    Step last(RuleKind kind, @Nullable UUID organisation) {
        return steps(kind, organisation).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The version from which the next one is made. */
    public RuleVersion newest(RuleKind kind, @Nullable UUID organisation) {
        return last(kind, organisation).version();
    }

    /** The organisations that have or had a version of their own. */
    public Set<UUID> organisations(RuleKind kind) {
        return Set.copyOf(
                client.sql("""
                        select distinct organisation_id from rule_version
                        where rule_set_id = :set and organisation_id is not null
                        """).param("set", kind.id()).query(UUID.class).list());
    }
}
