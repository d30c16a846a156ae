package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must or should be resolved before the decision, each with the rule and the sections it rests on. */
final class MissingSection {

    /** So many of the less weighty findings are told; the page must fit one sheet, and the check has them all. */
    private static final int MOST_WARNINGS = 6;

    private final Language language;
    private final Words words;
    private final Figures figures = new Figures();

    MissingSection(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    Section write(Check check) {
        List<Point> points = new ArrayList<>();
        Weight.sorted(check.findings(Severity.BLOCK))
                .forEach(finding -> points.add(point(finding.open() ? "!" : "", finding)));
        List<RaisedFinding> warnings = Weight.sorted(check.findings(Severity.WARN));
        warnings.stream().limit(MOST_WARNINGS).forEach(finding -> points.add(point("", finding)));
        int more = warnings.size() - MOST_WARNINGS;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(points.isEmpty() ? words.of("council.missing.none") : words.of("council.missing.what"));
        if (more > 0) {
            paragraphs.add(words.of("council.missing.more", more));
        }
        return new Section(
                "missing", words.of("council.missing"), List.copyOf(paragraphs), List.of(), List.copyOf(points), null);
    }

    private Point point(String sign, RaisedFinding finding) {
        GivenReason reason = finding.reason();
        String provisions = finding.basis().provisions().stream()
                .map(provision -> provision.reference(language)
                        + (provision.verified() ? "" : " " + words.of("council.provision.unchecked")))
                .collect(Collectors.joining("; "));
        return new Point(
                sign,
                finding.text().title().in(language),
                reason == null
                        ? finding.text().resolve().in(language)
                        : words.of("council.reason", reason.reason(), reason.person(), figures.day(reason.day())),
                words.of("check.rule") + " " + finding.ruleId() + "; "
                        + (provisions.isEmpty() ? words.of("council.policy") : provisions),
                finding.ruleId());
    }
}
