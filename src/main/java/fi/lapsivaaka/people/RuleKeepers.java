package fi.lapsivaaka.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The organisations whose experts, maintainers and approvers keep the national rules; everybody else writes rules for their
 * own organisation alone. At first it is the organisation with which the service was set up.
 */
@Component
public class RuleKeepers implements OwnerSource {

    private final JdbcClient client;
    private final Clock clock;
    private final Set<String> named;

    /** @param named codes of organisations apart by commas, which keep the national rules instead of those kept here */
    RuleKeepers(JdbcClient client, Clock clock, @Value("${lapsivaaka.rules.keepers:}") String named) {
        this.client = client;
        this.clock = clock;
        this.named = Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them. */
    public Set<UUID> all() {
        return Set.copyOf(
                named.isEmpty()
                        ? client.sql("select organisation_id from rule_keeper")
                                .query(UUID.class)
                                .list()
                        : client.sql("select id from organisation where code in (:codes)")
                                .param("codes", named)
                                .query(UUID.class)
                                .list());
    }

    /** Makes an organisation one of them. */
    void add(UUID organisation) {
        client.sql("insert into rule_keeper values (:organisation, :now) on conflict do nothing")
                .param("organisation", organisation)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a visitor may do something to national rules. */
    public boolean may(Visitor visitor, Action action) {
        return all().stream().anyMatch(organisation -> visitor.may(action, organisation));
    }

    /** Whose rules are: an organisation's own, or the national ones, whoever keeps them. */
    public Owner owner(@Nullable UUID organisation) {
        return organisation == null ? new Owner(all(), null, Set.of(), false) : Owner.organisation(organisation);
    }

    @Override
    public Subject subject() {
        return Subject.NATIONAL_RULES;
    }

    /** @param id nothing: there is but one set of national rules */
    @Override
    public Optional<Owner> find(String id) {
        return Optional.of(owner(null));
    }
}
