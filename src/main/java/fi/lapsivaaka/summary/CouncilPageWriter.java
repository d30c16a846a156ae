package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Labels;
import fi.lapsivaaka.summary.CouncilPage.Line;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Statement;
import fi.lapsivaaka.summary.CouncilPage.Table;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the council's page of a check. */
public final class CouncilPageWriter {

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
                WrittenTexts.of(check, null),
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
                WrittenTexts.of(matter.check(), matter.given()),
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
            WrittenTexts written,
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
        DraftSections draft = new DraftSections(vocabulary, language);
        sections.add(draft.proposed(check.signals()));
        sections.add(draft.children(check, !told));
        sections.addAll(answered);
        sections.add(cost(costs, words, language));
        LevelChange levels = pictures.levels();
        if (levels != null) {
            sections.add(levels.section());
        }
        sections.add(new MissingSection(language).write(check));
        sections.add(rights(check, words, language));
        String title = check.signals().title();
        return new CouncilPage(
                language,
                new Labels(
                        words.of("board.more"),
                        words.of("board.details"),
                        words.of("board.annex"),
                        words.of("board.unknown.must")),
                words.of("council.kicker"),
                title,
                practice ? words.of("label.practice") + ". " + words.of("label.practice.what") + "." : null,
                need(check, words, language),
                readiness(check, words),
                answers,
                sections,
                pictures,
                footer(check, costs, day, !answered.isEmpty(), words, language),
                written.in(texts(title, answers, sections), language));
    }

    /** The texts of a page in which words of people may stand. */
    private static Stream<String> texts(String title, List<Answer> answers, List<Section> sections) {
        Stream<String> board = answers.stream()
                .flatMap(answer -> Stream.concat(answer.lines().stream().map(Line::text), cells(answer.table())));
        Stream<String> details = sections.stream().flatMap(section -> Stream.of(
                        section.paragraphs().stream(),
                        section.facts().stream().flatMap(fact -> Stream.of(fact.name(), fact.value())),
                        section.points().stream().map(Point::detail),
                        cells(section.table()))
                .flatMap(part -> part));
        return Stream.of(Stream.of(title), board, details).flatMap(part -> part);
    }

    private static Stream<String> cells(@Nullable Table table) {
        return table == null
                ? Stream.empty()
                : Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream));
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
}
