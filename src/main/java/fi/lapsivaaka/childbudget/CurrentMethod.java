package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.ClassificationMethod;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules and choices in force: the shipped rule set with its usual choices. */
@Component
class CurrentMethod {

    private final ClassificationRules rules = ClassificationRules.shipped();
    private final ClassificationMethod method = classifier().method();
    private final JdbcClient client;
    private final Clock clock;

    CurrentMethod(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** A classifier for one thread. */
    final Classifier classifier() {
        return rules.classifier(rules.settings().usual(), Vocabulary.shipped());
    }

    ClassificationMethod method() {
        return method;
    }

    /** Its id in the database, written there when it is asked for the first time. */
    UUID id() {
        return find().orElseGet(() -> {
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
            return find().orElseThrow();
        });
    }

    private Optional<UUID> find() {
        return client.sql("select id from classification_method where rule_set_sha256 = :sha256 and profile = :profile")
                .param("sha256", method.ruleSetSha256())
                .param("profile", method.profile())
                .query(UUID.class)
                .optional();
    }
}
