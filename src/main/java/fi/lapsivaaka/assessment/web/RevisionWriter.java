package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.web.CheckPage.Change;
import fi.lapsivaaka.assessment.web.CheckPage.Revision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the checks of a text before and after it was mended. */
final class RevisionWriter {

    private RevisionWriter() {}

    static Revision write(String previous, Check before, Check after, Language language) {
        String need = before.screening().level().code();
        String readiness = before.readiness().name();
        return new Revision(
                previous,
                need.equals(after.screening().level().code()) ? null : need,
                readiness.equals(after.readiness().name()) ? null : readiness,
                missing(before, after, language),
                missing(after, before, language));
    }

    /** Findings of one check that the other has not. */
    private static List<Change> missing(Check one, Check other, Language language) {
        Set<String> known = other.findings().stream().map(RaisedFinding::ruleId).collect(Collectors.toSet());
        return one.findings().stream()
                .filter(finding -> !known.contains(finding.ruleId()))
                .map(finding ->
                        new Change(finding.ruleId(), finding.text().title().in(language)))
                .distinct()
                .toList();
    }
}
