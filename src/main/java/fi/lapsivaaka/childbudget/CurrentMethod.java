package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.ClassificationMethod;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.classification.Profile;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.StampedLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The rules and choices in force, for all and for single organisations: at the start the shipped rule set with its usual
 * choices. A page is made with the same ones from its beginning to its end, whatever comes in force meanwhile.
 */
@Component
class CurrentMethod {

    private static final String OF_THE_REQUEST = CurrentMethod.class.getName();

    /** Rules with their choices. */
    record Used(ClassificationRules rules, Profile profile, ClassificationMethod method) {

        static Used usual(ClassificationRules rules) {
            return of(rules, rules.settings().usual());
        }

        static Used of(ClassificationRules rules, Profile profile) {
            return new Used(
                    rules,
                    profile,
                    rules.classifier(profile, Vocabulary.shipped()).method());
        }

        /** A classifier for one thread. */
        Classifier classifier() {
            return rules.classifier(profile, Vocabulary.shipped());
        }
    }

    /**
     * What is in force at a moment.
     *
     * @param local rules of single organisations, by organisation
     */
    record InForce(Used national, Map<UUID, Used> local) {

        InForce {
            local = Map.copyOf(local);
        }

        Used of(UUID organisation) {
            return local.getOrDefault(organisation, national);
        }

        InForce with(UUID organisation, @Nullable Used own) {
            Map<UUID, Used> changed = new HashMap<>(local);
            if (own == null) {
                changed.remove(organisation);
            } else {
                changed.put(organisation, own);
            }
            return new InForce(national, changed);
        }
    }

    private final JdbcClient client;
    private final Clock clock;

    /** Held by those who read what is in force until their transaction ends; taken by who changes it. */
    private final StampedLock gate = new StampedLock();

    private volatile InForce inForce;

    CurrentMethod(ClassificationRules shipped, JdbcClient client, Clock clock) {
        this.inForce = new InForce(Used.usual(shipped), Map.of());
        this.client = client;
        this.clock = clock;
    }

    private InForce inForce() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return inForce;
        }
        InForce first = (@Nullable InForce) request.getAttribute(OF_THE_REQUEST, RequestAttributes.SCOPE_REQUEST);
        if (first == null) {
            first = inForce;
            request.setAttribute(OF_THE_REQUEST, first, RequestAttributes.SCOPE_REQUEST);
        }
        return first;
    }

    /** The national rules. */
    Used used() {
        return inForce().national();
    }

    /** The rules of an organisation: its own, or else the national ones. */
    Used used(UUID organisation) {
        return inForce().of(organisation);
    }

    /** The organisations with rules of their own. */
    Set<UUID> local() {
        return inForce().local().keySet();
    }

    /** What is in force, and stays so until the transaction ends. */
    InForce usedUntilTheEnd() {
        long stamp = gate.readLock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                gate.unlockRead(stamp);
            }
        });
        return inForce;
    }

    /**
     * Takes other national rules in force.
     *
     * @param last what is to be done while nobody relies on the ones before
     */
    void change(Used next, Runnable last) {
        change(now -> new InForce(next, now.local()), last);
    }

    /**
     * Takes other rules of an organisation in force.
     *
     * @param next null where it has none of its own from now on
     * @param last what is to be done while nobody relies on the ones before
     */
    void change(UUID organisation, @Nullable Used next, Runnable last) {
        change(now -> now.with(organisation, next), last);
    }

    private void change(UnaryOperator<InForce> next, Runnable last) {
        long stamp = gate.writeLock();
        try {
            last.run();
            inForce = next.apply(inForce);
        } finally {
            gate.unlockWrite(stamp);
        }
    }

    Classifier classifier(UUID organisation) {
        return used(organisation).classifier();
    }

    ClassificationMethod method() {
        return used().method();
    }

    ClassificationMethod method(UUID organisation) {
        return used(organisation).method();
    }

    UUID id() {
        return id(method());
    }

    /** The id of the method by which an organisation's figures are told. */
    UUID id(UUID organisation) {
        return id(method(organisation));
    }

    /** The id of a method in the database, written there when it is asked for the first time. */
    UUID id(ClassificationMethod method) {
        return find(method).orElseGet(() -> {
            client.sql("""
                            insert into classification_method
                                (id, rule_set_id, rule_set_version, rule_set_sha256, profile, created_at)
                            values (:id, :rules, :version, :sha256, :profile, :now)
                            on conflict (rule_set_sha256, profile) do nothing
                            """)
                    .param("id", UUID.randomUUID())
                    .param("rules", method.ruleSetId())
                    .param("version", method.ruleSetVersion())
                    .param("sha256", method.ruleSetSha256())
                    .param("profile", method.profile())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return find(method).orElseThrow();
        });
    }

    private Optional<UUID> find(ClassificationMethod method) {
        return client.sql("select id from classification_method where rule_set_sha256 = :sha256 and profile = :profile")
                .param("sha256", method.ruleSetSha256())
                .param("profile", method.profile())
                .query(UUID.class)
                .optional();
    }
}
