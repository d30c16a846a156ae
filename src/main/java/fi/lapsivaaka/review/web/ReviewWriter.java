package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.UncertainEuros;
import fi.lapsivaaka.childbudget.UncertainLine;
import fi.lapsivaaka.childbudget.UncertainLines;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.review.RuleTrials;
import fi.lapsivaaka.review.web.ReviewPage.Choice;
import fi.lapsivaaka.review.web.ReviewPage.Line;
import fi.lapsivaaka.review.web.ReviewReader.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the review queue out for its page and its file. */
@Component
final class ReviewWriter {

    static final int PAGE = 25;

    private final ReviewWords words;
    private final Set<String> exclusions;

    ReviewWriter(ReviewWords words, RuleTrials trials) {
        this.words = words;
        this.exclusions = trials.rules().ruleSet().rules().stream()
                .filter(rule -> rule.group().equals("exclusions"))
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }

    /**
     * @param lines at most one more than {@link #PAGE}, which tells that there is another page
     * @param remarked euros of lines that are only remarked on by their rule
     */
    ReviewPage write(
            Asked asked,
            String why,
            int page,
            List<UncertainLine> lines,
            UncertainEuros all,
            UncertainEuros chosen,
            Money remarked,
            Language language) {
        String base =
                "/" + language.code() + "/child-budget/" + asked.organisation().code();
        String when = "?year=" + asked.selection().year() + "&phase="
                + asked.selection().phase().code();
        String here = base + "/review" + when + (why.isEmpty() ? "" : "&why=" + why);
        return new ReviewPage(
                asked.organisation().code(),
                asked.organisation().name().in(language),
                asked.organisation().practice(),
                asked.selection().year(),
                asked.selection().phase().code(),
                why,
                asked.years().stream()
                        .map(year -> new Choice(
                                String.valueOf(year.year()),
                                base + "/review?year=" + year.year(),
                                year.year() == asked.selection().year()))
                        .toList(),
                ReviewReader.BEST.stream()
                        .filter(phase -> asked.year().phases().contains(phase))
                        .map(phase -> phase(phase, asked, base, language))
                        .toList(),
                reasons(all, remarked, why, base + "/review" + when, language),
                words.word(
                        language,
                        "review.summary",
                        words.figures().count(chosen.lines()),
                        words.figures().wholeEuros(chosen.uncertain()),
                        words.figures().count(chosen.linesOfMost())),
                words.word(
                        language,
                        "review.share",
                        words.figures().share(all.uncertain(), all.all()),
                        words.figures().wholeEuros(all.all())),
                lines.stream()
                        .limit(PAGE)
                        .map(line -> line(line, all, chosen, base, when, language))
                        .toList(),
                when + (why.isEmpty() ? "" : "&why=" + why),
                page > 0 ? here + "&page=" + (page - 1) : "",
                lines.size() > PAGE ? here + "&page=" + (page + 1) : "");
    }

    private Choice phase(Phase phase, Asked asked, String base, Language language) {
        return new Choice(
                words.word(language, "phase." + phase.code()),
                base + "/review?year=" + asked.selection().year() + "&phase=" + phase.code(),
                phase == asked.selection().phase());
    }

    private List<Choice> reasons(UncertainEuros all, Money remarked, String why, String page, Language language) {
        List<Choice> reasons = new ArrayList<>();
        reasons.add(new Choice(
                words.word(language, "review.all") + ": " + words.figures().wholeEuros(all.uncertain()),
                page,
                why.isEmpty()));
        for (String reason : UncertainLines.REASONS) {
            Money euros = all.byReason().getOrDefault(reason, reason.equals("conflict") ? remarked : Money.ZERO);
            reasons.add(new Choice(
                    words.word(language, "review.why." + reason) + ": "
                            + words.figures().wholeEuros(euros),
                    page + "&why=" + reason,
                    reason.equals(why)));
        }
        return reasons;
    }

    private Line line(
            UncertainLine line,
            UncertainEuros all,
            UncertainEuros chosen,
            String base,
            String when,
            Language language) {
        String upToHere = words.figures().share(line.upToHere(), chosen.uncertain());
        long hundredths = chosen.uncertain().isZero()
                ? 0
                : Math.round(
                        100.0 * line.upToHere().cents() / chosen.uncertain().cents());
        return new Line(
                line.place(),
                base + "/lines/" + line.line().key() + when,
                line.line().unit(),
                line.line().place(),
                words.word(language, "review.why." + line.reason()),
                line.line().rule(),
                words.place(language, line.line().service(), line.line().level()),
                words.figures().wholeEuros(line.line().total()),
                words.figures().share(new Money(Math.abs(line.line().total().cents())), all.all()),
                upToHere,
                hundredths + "%",
                exclusions.contains(line.line().rule())
                        ? ""
                        : base + "/review/" + line.line().key() + "/rule" + when);
    }

    static List<String> columns() {
        return List.of(
                "place",
                "key",
                "unit",
                "details",
                "reason",
                "rule",
                "service",
                "level",
                "share_basis",
                "total_eur",
                "cumulative_eur");
    }

    static List<List<Object>> rows(List<UncertainLine> lines) {
        return lines.stream()
                .map(line -> List.<Object>of(
                        line.place(),
                        line.line().key(),
                        line.line().unit(),
                        String.join(" · ", line.line().place()),
                        line.reason(),
                        line.line().rule(),
                        line.line().service(),
                        line.line().level(),
                        line.line().shareBasis(),
                        line.line().total(),
                        line.upToHere()))
                .toList();
    }
}
