package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Labels;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Statement;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the council's page of a check. */
public final class CouncilPageWriter {

    /** So many of the less weighty findings are told; the page must fit one sheet, and the check has them all. */
    private static final int MOST_WARNINGS = 6;

    private static final int MOST_EUROS = 5;
    private static final int LONGEST_QUOTE = 280;

    private final Vocabulary vocabulary;
    private final LocalRules local;
    private final Figures figures = new Figures();

    /** Where all organisations go by the national rules. */
    public CouncilPageWriter(Vocabulary vocabulary) {
        this(vocabulary, LocalRules.NONE);
    }

    /** @param local tells which rules are one organisation's own, so that the page says so */
    public CouncilPageWriter(Vocabulary vocabulary, LocalRules local) {
        this.vocabulary = vocabulary;
        this.local = local;
    }

    /**
     * @param day the day whose rules apply
     * @param practice whether the draft is practice material, which the page then says on top
     * @param costs of its services, where figures were chosen
     */
    public CouncilPage write(
            Check check, LocalDate day, boolean practice, @Nullable CostView costs, Language language) {
        return write(
                check,
                new BoardWriter(vocabulary, language).write(check, costs),
                List.of(),
                new PictureWriter(vocabulary, language).write(check, costs),
                day,
                practice,
                costs,
                language);
    }

    /**
     * The same of a matter that people have answered about: what they told comes before what the draft says.
     *
     * @param followed null until both have signed
     */
    public CouncilPage write(
            Matter matter,
            @Nullable FollowedUp followed,
            LocalDate day,
            boolean practice,
            @Nullable CostView costs,
            Language language) {
        List<Section> answered = new ArrayList<>(new AnsweredSections(language).write(matter));
        new FollowUpSection(language).write(matter, followed).ifPresent(answered::add);
        return write(
                matter.check(),
                new BoardWriter(vocabulary, language).write(matter, followed, costs),
                answered,
                new PictureWriter(vocabulary, language).write(matter, costs),
                day,
                practice,
                costs,
                language);
    }

    private CouncilPage write(
            Check check,
            List<Answer> answers,
            List<Section> answered,
            Pictures pictures,
            LocalDate day,
            boolean practice,
            @Nullable CostView costs,
            Language language) {
        Words words = new Words(language);
        boolean told = answered.stream().anyMatch(section -> section.id().equals(AnsweredSections.VIEWS));
        List<Section> sections = new ArrayList<>();
        sections.add(proposed(check.signals(), words, language));
        sections.add(children(check.signals(), !told, words, language));
        sections.addAll(answered);
        sections.add(cost(costs, words, language));
        LevelChange levels = pictures.levels();
        if (levels != null) {
            sections.add(levels.section());
        }
        sections.add(missing(check, words, language));
        sections.add(rights(check, words, language));
        return new CouncilPage(
                language,
                new Labels(words.of("board.more"), words.of("board.details"), words.of("board.annex")),
                words.of("council.kicker"),
                check.signals().title(),
                practice ? words.of("label.practice") + ". " + words.of("label.practice.what") + "." : null,
                need(check, words, language),
                readiness(check, words),
                answers,
                sections,
                pictures,
                footer(check, costs, day, !answered.isEmpty(), words, language));
    }

    private static Statement need(Check check, Words words, Language language) {
        String level = check.screening().level().code();
        return new Statement(
                words.of("check.need"),
                words.of("check.need." + level),
                "note",
                check.screening().deciding().stream()
                        .map(criterion -> criterion.text().title().in(language) + " (" + criterion.ruleId() + ")")
                        .toList());
    }

    private static Statement readiness(Check check, Words words) {
        Readiness readiness = check.readiness();
        String tone =
                switch (readiness) {
                    case NOT_READY -> "block";
                    case READY_WITH_RESERVATIONS -> "warn";
                    case READY -> "ok";
                };
        return new Statement(
                words.of("check.readiness"),
                words.of("check.readiness." + readiness),
                tone,
                List.of(words.of("check.readiness." + readiness + ".what")));
    }

    private Section proposed(Signals signals, Words words, Language language) {
        Quote proposed = signals.proposed();
        List<String> paragraphs = proposed == null ? List.of() : List.of(quoted(proposed, LONGEST_QUOTE));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("check.signal.decision", signals.decisionTypes(), this::decisionName, words, language));
        facts.add(fact("check.signal.service", signals.services(), this::serviceName, words, language));
        String euros = signals.euros().stream()
                .map(euro -> figures.euros(euro.amount()))
                .distinct()
                .limit(MOST_EUROS)
                .collect(Collectors.joining("; "));
        facts.add(new Fact(words.of("council.euros"), euros.isEmpty() ? words.of("council.notFound") : euros));
        return new Section("proposed", words.of("council.proposed"), paragraphs, List.copyOf(facts), List.of(), null);
    }

    private Section children(Signals signals, boolean heard, Words words, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("check.signal.stage", signals.lifeStages(), this::stageName, words, language));
        facts.add(new Fact(
                words.of("check.signal.direction"),
                signals.direction() == Direction.UNKNOWN
                        ? words.of("council.notFound")
                        : words.of("check.direction." + signals.direction())));
        if (heard) {
            Quote quote = signals.heard().quote();
            facts.add(new Fact(
                    words.of("check.signal.heard"),
                    words.of("check.heard." + signals.heard().status().code())
                            + (quote == null ? "" : " " + quoted(quote, LONGEST_QUOTE))));
        }
        return new Section("children", words.of("council.children"), List.of(), List.copyOf(facts), List.of(), null);
    }

    private Section cost(@Nullable CostView costs, Words words, Language language) {
        boolean known = costs != null && !costs.lines().isEmpty();
        return new Section(
                "costs",
                words.of("check.cost"),
                known ? List.of() : List.of(words.of("check.cost.none")),
                List.of(),
                List.of(),
                costs == null || !known ? null : new CostTable(vocabulary, words, language).write(costs));
    }

    private Section missing(Check check, Words words, Language language) {
        List<Point> points = new ArrayList<>();
        check.findings(Severity.BLOCK)
                .forEach(finding -> points.add(point(finding.open() ? "!" : "", finding, words, language)));
        List<RaisedFinding> warnings = check.findings(Severity.WARN);
        warnings.stream().limit(MOST_WARNINGS).forEach(finding -> points.add(point("", finding, words, language)));
        int more = warnings.size() - MOST_WARNINGS;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(points.isEmpty() ? words.of("council.missing.none") : words.of("council.missing.what"));
        if (more > 0) {
            paragraphs.add(words.of("council.missing.more", more));
        }
        return new Section(
                "missing", words.of("council.missing"), List.copyOf(paragraphs), List.of(), List.copyOf(points), null);
    }

    private Point point(String sign, RaisedFinding finding, Words words, Language language) {
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

    private Section rights(Check check, Words words, Language language) {
        String articles = check.crcArticles().stream()
                .flatMap(number -> vocabulary.crcArticle(number).stream())
                .map(article -> article.number() + " " + article.title().in(language))
                .collect(Collectors.joining("; "));
        return new Section("rights", words.of("council.rights"), List.of(articles), List.of(), List.of(), null);
    }

    private List<String> footer(
            Check check, @Nullable CostView costs, LocalDate day, boolean answered, Words words, Language language) {
        List<String> footer = new ArrayList<>(List.of(
                words.of(answered ? "council.footer.answers" : "council.footer.limits"),
                words.of("council.footer.checked"),
                words.of(
                        "council.footer.made",
                        figures.day(day),
                        check.ruleSet().id(),
                        check.ruleSet().version(),
                        check.ruleSet().sha256().substring(0, 12))));
        local.find(check.ruleSet().sha256())
                .ifPresent(own -> footer.add(words.of(
                        "council.footer.local", own.organisation().in(language), own.label(), own.standsOn())));
        Optional.ofNullable(costs)
                .flatMap(view -> local.find(view.provenance().ruleSetSha256()))
                .ifPresent(own -> footer.add(words.of(
                        "council.footer.local.costs", own.organisation().in(language), own.label(), own.standsOn())));
        return footer;
    }

    private static Fact fact(
            String key,
            List<Signal> signals,
            Function<String, Optional<LocalizedText>> name,
            Words words,
            Language language) {
        String value = signals.stream()
                .map(signal ->
                        name.apply(signal.code()).map(text -> text.in(language)).orElse(signal.code()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Fact(words.of(key), value.isEmpty() ? words.of("council.notFound") : value);
    }

    /** The draft's own words between marks, cut where they are long. */
    static String quoted(@Nullable Quote quote, int longest) {
        String line = quote == null
                ? ""
                : quote.text().replaceAll("\\s+", " ").strip().replaceFirst("^[•·*–-] ", "");
        return "”" + Clipped.to(longest, line) + "”";
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
}
