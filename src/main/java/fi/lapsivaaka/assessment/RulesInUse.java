package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The child-impact rules that the service works with: the national version in force, those of single organisations, and the
 * earlier versions by which matters are still judged that were open when it came. Each version is read once.
 */
public final class RulesInUse implements RuleSetInUse {

    private static final Logger log = LoggerFactory.getLogger(RulesInUse.class);

    /** A version with all that works by it. */
    public record Ready(
            AssessmentRules rules, DraftChecker checker, MatterReader matters, RuleExplainer explainer, WhatIf whatIf) {

        /** The forms whose answers it reads. */
        public Forms forms() {
            return rules.forms();
        }

        /** Sets up all that works by a version. */
        public static Ready of(AssessmentRules rules, Vocabulary vocabulary, Clock clock) {
            return of(rules, new DraftChecker(rules, vocabulary), vocabulary, clock);
        }

        /** Sets up another version beside this one; where both know the same words, a text is read once for both. */
        public Ready beside(AssessmentRules other, Vocabulary vocabulary, Clock clock) {
            return other.sameWords(rules)
                    ? of(other, new DraftChecker(other, vocabulary, checker.facts()), vocabulary, clock)
                    : of(other, vocabulary, clock);
        }

        private static Ready of(AssessmentRules rules, DraftChecker checker, Vocabulary vocabulary, Clock clock) {
            return new Ready(
                    rules,
                    checker,
                    new MatterReader(checker, checker.facts(), rules.forms()),
                    new RuleExplainer(rules, checker, vocabulary),
                    new WhatIf(rules, checker, clock));
        }
    }

    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Supplier<DraftRules> chosen;
    private final Map<String, Ready> known = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile Ready now;

    /**
     * @param first the rules to begin with
     * @param chosen tells which matters are judged by earlier versions; asked for when the first matter is
     */
    RulesInUse(AssessmentRules first, Vocabulary vocabulary, Clock clock, Supplier<DraftRules> chosen) {
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.chosen = chosen;
        this.now = ready(first);
    }

    /** Takes a version into use at once. What has been read or signed by another one stays as it is. */
    public void take(AssessmentRules rules) {
        now = ready(rules);
    }

    /** The national version in force. */
    public Ready now() {
        return now;
    }

    /**
     * The version in force for an organisation: its own, or else the national one.
     *
     * @param organisation null for matters of no organisation
     */
    public Ready now(@Nullable UUID organisation) {
        return ready(chosen.get().now(organisation));
    }

    @Override
    public RuleSet ruleSet() {
        return now.rules().ruleSet();
    }

    /** The version by which a matter is judged; the national one in force when its own cannot be read any more. */
    public Ready of(KeptDraft draft) {
        return ready(chosen.get().of(draft));
    }

    private Ready ready(Optional<DraftRules.Version> own) {
        if (own.isEmpty() || refused.contains(own.get().sha256())) {
            return now;
        }
        Ready read = known.get(own.get().sha256());
        if (read != null) {
            return read;
        }
        try {
            return ready(
                    AssessmentRules.read(RuleSource.memory(own.get().files().get()), vocabulary));
        } catch (RefusedRuleSet nowRefused) {
            log.warn(
                    "rules {} of a matter or an organisation are refused; the national ones in force are used",
                    own.get().sha256());
            this.refused.add(own.get().sha256());
            return now;
        }
    }

    /** What the publication of newer rules said of a matter that was open then. */
    public DraftRules.Standing standing(KeptDraft draft) {
        return chosen.get().standing(draft);
    }

    /** From now on the matter is judged by the rules in force. */
    public void move(KeptDraft draft, UUID person) {
        chosen.get().move(draft, person);
    }

    /** All versions that this service has used since its start, the national one in force first. */
    Stream<Ready> known() {
        return Stream.concat(Stream.of(now), known.values().stream());
    }

    /** The forms of all versions that this service has used since its start, the national ones in force first. */
    public Stream<Forms> forms() {
        return known().map(Ready::forms).distinct();
    }

    /**
     * A version that this service has used since its start.
     *
     * @throws IllegalArgumentException when it has not
     */
    public AssessmentRules version(RuleSetVersion version) {
        return Optional.ofNullable(known.get(version.sha256()))
                .map(Ready::rules)
                .filter(rules -> rules.ruleSet().sha256().equals(version.sha256()))
                .orElseThrow(() -> new IllegalArgumentException("rules " + version.sha256() + " have not been used"));
    }

    private Ready ready(AssessmentRules rules) {
        return known.computeIfAbsent(rules.ruleSet().sha256(), sha256 -> Ready.of(rules, vocabulary, clock));
    }
}
