package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes the version of each rule set that the database says is in force into use: before the first page is given, after a
 * publication, when its day has come, and when another instance of the service has published it.
 */
@Component
class VersionKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VersionKeeper.class);

    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final RulesInUse assessment;
    private final RulesInForce classification;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rule-versions");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;

    VersionKeeper(
            RuleVersions versions,
            ApplyingVersions applying,
            RulesInUse assessment,
            RulesInForce classification,
            Vocabulary vocabulary,
            Clock clock) {
        this.versions = versions;
        this.applying = applying;
        this.assessment = assessment;
        this.classification = classification;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * The version in use in this instance of the service.
     *
     * @param organisation null for the national one
     */
    String inUse(RuleKind kind, @Nullable UUID organisation) {
        return switch (kind) {
            case CHILD_IMPACT -> assessment.now(organisation).rules().ruleSet().sha256();
            case SERVICE_CLASSIFICATION ->
                (organisation == null ? classification.rules() : classification.rules(organisation))
                        .ruleSet()
                        .sha256();
        };
    }

    /** Runs before the service begins to answer. */
    @Override
    public void start() {
        versions.addShipped(RuleKind.CHILD_IMPACT, assessment.ruleSet(), clock.instant());
        versions.addShipped(RuleKind.SERVICE_CLASSIFICATION, classification.ruleSet(), clock.instant());
        follow();
        running = true;
    }

    /** Takes into use what is in force now, where that is another version. */
    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
    synchronized void follow() {
        for (RuleKind kind : RuleKind.values()) {
            versions.inForce(kind, clock.instant())
                    .filter(version -> !version.sha256().equals(inUse(kind, null)))
                    .filter(version -> !refused.contains(version.sha256()))
                    .ifPresent(version -> take(version, null));
            for (UUID organisation : applying.organisations(kind)) {
                applying.at(kind, organisation, clock.instant()).ifPresent(version -> follow(version, organisation));
            }
        }
    }

    /** An organisation whose own version this release cannot read goes by the national one. */
    private void follow(RuleVersion version, UUID organisation) {
        boolean own = version.kind() == RuleKind.SERVICE_CLASSIFICATION
                && classification.local().contains(organisation);
        if (own && (!version.local() || refused.contains(version.sha256()))) {
            classification.giveUp(organisation);
        } else if (version.local()
                && !refused.contains(version.sha256())
                && !version.sha256().equals(inUse(version.kind(), organisation))) {
            take(version, organisation);
        }
    }

    /** The same beside the request that published it: the figures of large ledgers take a while. */
    void followSoon() {
        thread.execute(this::follow);
    }

    private void take(RuleVersion version, @Nullable UUID organisation) {
        RuleSource files = RuleSource.memory(versions.files(version.sha256()));
        try {
            switch (version.kind()) {
                case CHILD_IMPACT -> {
                    AssessmentRules rules = AssessmentRules.read(files, vocabulary);
                    if (organisation == null) {
                        assessment.take(rules);
                    }
                }
                case SERVICE_CLASSIFICATION -> {
                    ClassificationRules rules = ClassificationRules.read(files, vocabulary);
                    if (organisation == null) {
                        classification.take(rules);
                    } else {
                        classification.take(organisation, rules);
                    }
                }
            }
            log.info("rules {} are in use", version.told());
        } catch (RefusedRuleSet problems) {
            refused.add(version.sha256());
            log.error(
                    "rules {} are in force but refused by this release; {} stay in use",
                    version.told(),
                    inUse(version.kind(), organisation));
        }
    }

    /** Whether this release cannot read a version that is in force. */
    boolean refuses(RuleVersion version) {
        return refused.contains(version.sha256())
                && applying.at(version.kind(), version.organisationId(), clock.instant())
                        .filter(version::equals)
                        .isPresent();
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
