package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.Excerpt;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.portfolio.Notices;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.portfolio.SearchWords;
import fi.lapsivaaka.portfolio.State;
import fi.lapsivaaka.portfolio.StepTask;
import fi.lapsivaaka.portfolio.StepTasks;
import fi.lapsivaaka.portfolio.web.PortfolioPage.Group;
import fi.lapsivaaka.portfolio.web.PortfolioPage.NoticeLine;
import fi.lapsivaaka.portfolio.web.PortfolioPage.Row;
import fi.lapsivaaka.portfolio.web.PortfolioPage.StateChoice;
import fi.lapsivaaka.portfolio.web.PortfolioPage.StepLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the list of matters together. */
@Component
class PortfolioWriter {

    private static final int PAGE = 20;
    private static final int MOST_NOTICES = 8;

    private final Portfolio portfolio;
    private final Notices notices;
    private final NoticeWords words;
    private final StepTasks steps;
    private final StepTaskWords stepWords;
    private final Figures figures;

    PortfolioWriter(
            Portfolio portfolio,
            Notices notices,
            NoticeWords words,
            StepTasks steps,
            StepTaskWords stepWords,
            Figures figures) {
        this.portfolio = portfolio;
        this.notices = notices;
        this.words = words;
        this.steps = steps;
        this.stepWords = stepWords;
        this.figures = figures;
    }

    /**
     * What was asked for, as it stands in the address.
     *
     * @param q as typed
     * @param state code of a state; anything else means any
     * @param steps only matters with a step that the visitor was given
     * @param number of the page; one too high means the last
     */
    record Asked(String q, String state, boolean mine, boolean steps, int number) {}

    PortfolioPage write(Visitor visitor, Asked asked, Language language) {
        State wantedState = State.of(asked.state()).orElse(null);
        Portfolio.Wanted wanted =
                new Portfolio.Wanted(SearchWords.query(asked.q()), wantedState, asked.mine(), asked.steps());
        Map<State, Integer> counts = portfolio.counts(visitor, wanted);
        int total = wantedState == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(wantedState, 0);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(asked.number(), pages));
        List<Listed> found = portfolio.page(visitor, wanted, (shown - 1) * PAGE, PAGE);
        List<Notices.Pending> pending = notices.pending(visitor, asked.mine());
        return new PortfolioPage(
                asked.q(),
                wantedState == null ? "" : wantedState.code(),
                asked.mine(),
                Arrays.stream(State.values())
                        .map(one -> new StateChoice(one.code(), name(one, language), counts.getOrDefault(one, 0)))
                        .toList(),
                total,
                shown,
                pages,
                groups(found, !wanted.words().isEmpty(), owners(visitor, language), language),
                lines(pending, true, language),
                lines(pending, false, language),
                steps.of(visitor).stream().map(task -> line(task, language)).toList(),
                asked.steps(),
                visitor.may(Action.CHECK_DRAFT));
    }

    private StepLine line(StepTask task, Language language) {
        return new StepLine(
                task.matter().toString(),
                task.form(),
                task.step(),
                stepWords.step(task, language),
                task.name(),
                stepWords.due(task, language),
                task.late(portfolio.today()));
    }

    private List<NoticeLine> lines(List<Notices.Pending> pending, boolean late, Language language) {
        return pending.stream()
                .filter(one -> one.notice().late() == late)
                .limit(MOST_NOTICES)
                .map(one -> new NoticeLine(
                        one.matter().id().toString(), one.matter().name(), words.of(one.notice(), language)))
                .toList();
    }

    /** By meeting, in the order given; what a search found is one group, the best match first. */
    private List<Group> groups(List<Listed> found, boolean search, Map<String, String> owners, Language language) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Listed matter : found) {
            String title = search ? words.word("proposals.found", language) : meeting(matter, language);
            rows.computeIfAbsent(title, key -> new ArrayList<>()).add(row(matter, owners, language));
        }
        List<Group> groups = new ArrayList<>();
        rows.forEach((title, list) -> groups.add(new Group("meeting-" + (groups.size() + 1), title, list)));
        return groups;
    }

    private String meeting(Listed matter, Language language) {
        return matter.meeting()
                .map(day -> matter.body().isEmpty()
                        ? words.word("proposals.meeting.day", language, figures.day(day))
                        : words.word("proposals.meeting", language, matter.body(), figures.day(day)))
                .orElseGet(() -> words.word("proposals.meeting.none", language));
    }

    private Row row(Listed matter, Map<String, String> owners, Language language) {
        return new Row(
                matter.id().toString(),
                matter.name(),
                matter.practice(),
                matter.open(),
                matter.mine(),
                matter.state().code(),
                name(matter.state(), language),
                owners.size() > 1 ? owners.getOrDefault(String.valueOf(matter.owner()), "") : "",
                matter.level(),
                matter.open()
                        ? notices.of(matter).stream()
                                .filter(Notice::late)
                                .map(notice -> words.of(notice, language))
                                .toList()
                        : List.of(),
                Excerpt.pieces(matter.excerpt()));
    }

    private static Map<String, String> owners(Visitor visitor, Language language) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Membership membership : visitor.memberships()) {
            owners.put(membership.organisation().toString(), membership.name().in(language));
        }
        return owners;
    }

    private String name(State state, Language language) {
        return words.word("proposals.state." + state.code(), language);
    }
}
