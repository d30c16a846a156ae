package fi.lapsivaaka.assessment;

import fi.lapsivaaka.ruleset.RuleSet;

/** Which rules gave a result: stored and printed with it. */
public record RuleSetVersion(String id, String version, String sha256) {

    static RuleSetVersion of(RuleSet rules) {
        return new RuleSetVersion(rules.id(), rules.version(), rules.sha256());
    }
}
