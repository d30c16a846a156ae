package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftCosts;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.assessment.web.CheckPage.Article;
import fi.lapsivaaka.assessment.web.CheckPage.Decider;
import fi.lapsivaaka.assessment.web.CheckPage.DocumentText;
import fi.lapsivaaka.assessment.web.CheckPage.FindingGroup;
import fi.lapsivaaka.assessment.web.CheckPage.Item;
import fi.lapsivaaka.assessment.web.CheckPage.Need;
import fi.lapsivaaka.assessment.web.CheckPage.Passage;
import fi.lapsivaaka.assessment.web.CheckPage.QuoteLink;
import fi.lapsivaaka.assessment.web.CheckPage.Seen;
import fi.lapsivaaka.assessment.web.CheckPage.SignalGroup;
import fi.lapsivaaka.assessment.web.CheckPage.Source;
import fi.lapsivaaka.proposal.AgendaSplitter;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a check into words for its page. */
@Component
final class CheckPageWriter {

    /** A quote longer than this is shortened beside its signal; it stands whole in the draft's text below. */
    private final Vocabulary vocabulary;

    private final MessageSource messages;
    private final Figures figures;
    private final KeptDraftCosts costs;
    private final CostPageWriter costPages;

    CheckPageWriter(
            Vocabulary vocabulary,
            MessageSource messages,
            Figures figures,
            KeptDraftCosts costs,
            CostPageWriter costPages) {
        this.costs = costs;
        this.costPages = costPages;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    /** @param before the check of the text before this one; null for a first one */
    CheckPage write(KeptDraft kept, LocalDate day, Check check, @Nullable Check before, Language language) {
        return new CheckPage(
                String.valueOf(kept.id()),
                kept.name(),
                check.signals().title(),
                kept.practice(),
                check.organisation(),
                figures.day(day),
                need(check, language),
                check.readiness(),
                groups(check, language),
                signals(check.signals(), language),
                check.signals().thin(),
                check.draft().parts().stream()
                        .map(part -> new DocumentText(part.name(), passages(part, check, language)))
                        .toList(),
                AgendaSplitter.split(kept.bodyText()).size(),
                costs(kept, check, language),
                articles(check, language),
                check.ruleSet(),
                kept.previousId() == null || before == null
                        ? null
                        : RevisionWriter.write(String.valueOf(kept.previousId()), before, check, language));
    }

    private @Nullable CostPage costs(KeptDraft kept, Check check, Language language) {
        return costs.of(kept, check)
                .map(view -> costPages.write(view, language))
                .orElse(null);
    }

    private static Need need(Check check, Language language) {
        return new Need(
                check.screening().level().code(),
                check.screening().deciding().stream()
                        .map(criterion -> new Decider(
                                criterion.ruleId(), criterion.text().title().in(language)))
                        .toList());
    }

    private List<FindingGroup> groups(Check check, Language language) {
        return Arrays.stream(Severity.values())
                .map(severity -> new FindingGroup(
                        severity,
                        check.findings(severity).stream()
                                .map(finding -> item(finding, language))
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private Item item(RaisedFinding finding, Language language) {
        return new Item(
                finding.ruleId(),
                finding.text().title().in(language),
                finding.text().message().in(language),
                finding.text().resolve().in(language),
                finding.basis().provisions().stream()
                        .map(provision -> source(provision, language))
                        .toList(),
                link(finding.quote()));
    }

    private Source source(Provision provision, Language language) {
        boolean checked = provision.verified() && provision.checked() != null;
        String mark = provision.checked() == null || !checked
                ? word("check.provision.unchecked", language)
                : word("check.provision.checked", language, figures.day(provision.checked()));
        return new Source(provision.reference(language), checked, mark);
    }

    private List<SignalGroup> signals(Signals signals, Language language) {
        return List.of(
                new SignalGroup("decision", seen(signals.decisionTypes(), this::decisionName, language)),
                new SignalGroup("service", seen(signals.services(), this::serviceName, language)),
                new SignalGroup("stage", seen(signals.lifeStages(), this::stageName, language)),
                new SignalGroup(
                        "euro",
                        signals.euros().stream()
                                .map(euro -> new Seen(figures.euros(euro.amount()), link(euro.quote())))
                                .toList()),
                new SignalGroup(
                        "direction",
                        signals.direction() == Direction.UNKNOWN
                                ? List.of()
                                : List.of(new Seen(word("check.direction." + signals.direction(), language), null))),
                new SignalGroup("heard", heard(signals, language)));
    }

    private List<Seen> heard(Signals signals, Language language) {
        List<Seen> heard = new ArrayList<>();
        heard.add(new Seen(
                word("check.heard." + signals.heard().status().code(), language),
                link(signals.heard().quote())));
        signals.hearings().stream()
                .map(hearing -> new Seen(speaker(hearing, language), link(hearing.quote())))
                .forEach(heard::add);
        return heard;
    }

    private String speaker(HearingSignal hearing, Language language) {
        String name = messages.getMessage(
                "check.speaker." + hearing.target(), null, word("check.speaker.OTHER", language), language.locale());
        return hearing.planned() ? word("check.speaker.planned", language, String.valueOf(name)) : String.valueOf(name);
    }

    private List<Passage> passages(Draft.Part part, Check check, Language language) {
        Signals signals = check.signals();
        PassageCutter cutter = new PassageCutter(part.text(), part.start());
        label(cutter, signals.decisionTypes(), this::decisionName, language);
        label(cutter, signals.services(), this::serviceName, language);
        label(cutter, signals.lifeStages(), this::stageName, language);
        signals.euros().forEach(euro -> cutter.label(euro.quote(), figures.euros(euro.amount())));
        signals.hearings().forEach(hearing -> cutter.label(hearing.quote(), speaker(hearing, language)));
        Quote heard = signals.heard().quote();
        if (heard != null) {
            cutter.label(heard, word("check.signal.heard", language));
        }
        for (RaisedFinding finding : check.findings()) {
            if (finding.quote() != null) {
                cutter.label(finding.quote(), word("check.label.finding", language, finding.ruleId()));
            }
        }
        return cutter.cut();
    }

    private static void label(
            PassageCutter cutter,
            List<Signal> signals,
            Function<String, Optional<LocalizedText>> name,
            Language language) {
        for (Signal signal : signals) {
            cutter.label(signal.quote(), named(signal, name, language));
        }
    }

    private static List<Seen> seen(
            List<Signal> signals, Function<String, Optional<LocalizedText>> name, Language language) {
        return signals.stream()
                .map(signal -> new Seen(named(signal, name, language), link(signal.quote())))
                .toList();
    }

    private static String named(Signal signal, Function<String, Optional<LocalizedText>> name, Language language) {
        return name.apply(signal.code()).map(text -> text.in(language)).orElse(signal.code());
    }

    private Optional<LocalizedText> decisionName(String code) {
        return vocabulary.decisionType(code).map(type -> type.name());
    }

    private Optional<LocalizedText> serviceName(String code) {
        return vocabulary.group(code).map(group -> group.name());
    }

    private Optional<LocalizedText> stageName(String code) {
        return vocabulary.lifeStage(code).map(stage -> stage.name());
    }

    private List<Article> articles(Check check, Language language) {
        return check.crcArticles().stream()
                .flatMap(number -> vocabulary.crcArticle(number).stream())
                .map(article -> new Article(article.number(), article.title().in(language)))
                .toList();
    }

    private static @Nullable QuoteLink link(@Nullable Quote quote) {
        return quote == null ? null : QuoteLink.to(quote);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
