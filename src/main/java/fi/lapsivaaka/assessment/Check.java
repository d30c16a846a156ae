package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.Signals;
import java.util.List;

/**
 * What the rules see in one draft: the same input and rule set always give the same check.
 *
 * @param organisation {@code kunta} or {@code hva}
 * @param crcArticles numbers of the articles to look at: 2, 3, 6 and 12 first, then those of the services
 * @param findings the blocking ones first, then in the order of the rules
 */
public record Check(
        Draft draft,
        String organisation,
        Signals signals,
        ScreeningResult screening,
        List<RaisedFinding> findings,
        List<Integer> crcArticles,
        Readiness readiness,
        RuleSetVersion ruleSet) {

    public List<RaisedFinding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
