package fi.lapsivaaka.summary;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Basis;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Criterion;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.assessment.ScreeningLevel;
import fi.lapsivaaka.assessment.ScreeningResult;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.EuroAmount;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks made by hand. */
final class Checks {

    private static final String TEXT = "Koivurannan koulun sulkeminen\n\n"
            + "Koivurannan koulu esitetään lakkautettavaksi 1.8.2027. Säästö on 210 000 euroa vuodessa. "
            + "Huoltajille pidettiin ilta 14.1.2027.";

    private Checks() {}

    /** A village school is to be closed; guardians were heard, of children nothing was found; many findings. */
    static Check schoolClosing() {
        List<RaisedFinding> findings = new ArrayList<>();
        findings.add(finding("R-050", Severity.BLOCK, "CRC#12", null));
        for (int number = 1; number <= 8; number++) {
            findings.add(finding("R-20" + number, Severity.WARN, null, quote("Säästö on 210 000 euroa vuodessa.")));
        }
        findings.add(finding("R-300", Severity.NOTE, null, null));
        return new Check(
                new Draft("koivuranta.txt", TEXT),
                "kunta",
                signals(),
                new ScreeningResult(
                        ScreeningLevel.FULL,
                        List.of(new Criterion(
                                "R-006", ScreeningLevel.FULL, text("R-006"), quote("Koivurannan koulu esitetään")))),
                findings,
                List.of(2, 3, 6, 12, 28),
                Readiness.NOT_READY,
                new RuleSetVersion("child-impact", "1.0.0", "ab".repeat(32)));
    }

    /** Nothing about children was found, and nothing is missing. */
    static Check tractor() {
        return new Check(
                new Draft("traktori.txt", "Traktorin hankinta"),
                "kunta",
                new Signals(
                        "Traktorin hankinta",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Heard(Heard.Status.NOT_FOUND, null),
                        List.of(),
                        Direction.UNKNOWN,
                        List.of(),
                        false,
                        1),
                new ScreeningResult(ScreeningLevel.NONE, List.of()),
                List.of(),
                List.of(2, 3, 6, 12),
                Readiness.READY,
                new RuleSetVersion("child-impact", "1.0.0", "ab".repeat(32)));
    }

    /** A matter of one kind, of which nothing else is known. */
    static Check of(String decisionType) {
        return with(tractor(), List.of(decisionType), List.of(), List.of(), List.of());
    }

    /** A matter about every service and stage of life, with twenty things to resolve. */
    static Check everything(Vocabulary vocabulary) {
        List<RaisedFinding> findings = new ArrayList<>();
        for (int number = 10; number < 30; number++) {
            findings.add(finding("R-9" + number, Severity.BLOCK, "CRC#12", null));
        }
        return with(
                schoolClosing(),
                vocabulary.decisionTypes().stream().map(type -> type.code()).toList(),
                vocabulary.groups().stream().map(group -> group.code()).toList(),
                vocabulary.lifeStages().stream().map(stage -> stage.code()).toList(),
                findings);
    }

    private static Check with(
            Check check, List<String> types, List<String> services, List<String> stages, List<RaisedFinding> findings) {
        Quote quote = quote("Koivurannan koulu esitetään lakkautettavaksi 1.8.2027.");
        Signals own = check.signals();
        return new Check(
                check.draft(),
                check.organisation(),
                new Signals(
                        own.title(),
                        own.proposed(),
                        types.stream().map(type -> new Signal(type, quote)).toList(),
                        services.stream()
                                .map(service -> new Signal(service, quote))
                                .toList(),
                        stages.stream().map(stage -> new Signal(stage, quote)).toList(),
                        own.euros(),
                        own.heard(),
                        own.hearings(),
                        own.direction(),
                        List.of(),
                        false,
                        1),
                check.screening(),
                findings,
                check.crcArticles(),
                check.readiness(),
                check.ruleSet());
    }

    private static Signals signals() {
        Quote closing = quote("Koivurannan koulu esitetään lakkautettavaksi 1.8.2027.");
        Quote evening = quote("Huoltajille pidettiin ilta 14.1.2027.");
        return new Signals(
                "Koivurannan koulun sulkeminen",
                closing,
                List.of(new Signal("CLOSURE", closing)),
                List.of(new Signal("PERUSOPETUS", closing)),
                List.of(new Signal("7-12", closing)),
                List.of(new EuroAmount(
                        Money.ofEuros(new BigDecimal("210000")), quote("Säästö on 210 000 euroa vuodessa."))),
                new Heard(Heard.Status.ADULTS_ONLY, evening),
                List.of(new HearingSignal("GUARDIANS", false, evening)),
                Direction.WORSE,
                List.of(),
                false,
                1);
    }

    private static RaisedFinding finding(
            String rule, Severity severity, @Nullable String provision, @Nullable Quote quote) {
        return new RaisedFinding(
                rule,
                "F_" + rule.replace("-", "_"),
                severity,
                text(rule),
                new Basis(
                        provision == null
                                ? List.of()
                                : List.of(Vocabulary.shipped()
                                        .provision(provision)
                                        .orElseThrow()),
                        provision == null ? "P" : "V"),
                quote);
    }

    private static RuleText text(String rule) {
        return new RuleText(
                new LocalizedText("otsikko " + rule, "rubrik " + rule, "title " + rule),
                new LocalizedText("viesti " + rule, "budskap " + rule, "message " + rule),
                new LocalizedText("ratkaisu " + rule, "lösning " + rule, "remedy " + rule));
    }

    private static Quote quote(String sentence) {
        int start = TEXT.indexOf(sentence);
        return new Quote(sentence, start, start + sentence.length());
    }
}
