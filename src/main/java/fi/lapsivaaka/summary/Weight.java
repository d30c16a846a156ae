package fi.lapsivaaka.summary;

import fi.lapsivaaka.assessment.RaisedFinding;
import java.util.Comparator;
import java.util.List;

/** In which order findings are told to people who read only the first of them. */
final class Weight {

    private Weight() {}

    /** What an act or a convention asks for comes before what is only good practice. */
    static List<RaisedFinding> sorted(List<RaisedFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(
                        finding -> finding.basis().provisions().isEmpty()))
                .toList();
    }
}
