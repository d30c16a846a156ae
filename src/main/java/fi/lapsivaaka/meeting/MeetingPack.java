package fi.lapsivaaka.meeting;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.portfolio.Listed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All matters of a meeting.
 *
 * @param body who meets; the empty text when not known
 * @param left how many more there are than fit a page
 * @param overdue follow-ups of earlier decisions that should have been made by now
 */
public record MeetingPack(LocalDate day, String body, List<PackMatter> matters, int left, List<Listed> overdue) {

    /** Stands for a finding that rests on no article of the Convention. */
    public static final int NO_ARTICLE = 0;

    private static final String ARTICLE = "CRC#";

    public MeetingPack {
        matters = List.copyOf(matters);
        overdue = List.copyOf(overdue);
    }

    /**
     * Open findings by article of the Convention on the Rights of the Child and by life stage. A finding that rests on two
     * articles, or on a matter that touches two stages, counts under each.
     *
     * @return article to stage to number; {@link #NO_ARTICLE} first, the empty text for matters whose ages are not known
     */
    public SortedMap<Integer, Map<String, Integer>> flags() {
        SortedMap<Integer, Map<String, Integer>> flags = new TreeMap<>();
        for (PackMatter matter : matters) {
            List<String> stages = matter.stages().isEmpty() ? List.of("") : matter.stages();
            for (RaisedFinding finding : matter.flags()) {
                for (int article : articles(finding)) {
                    Map<String, Integer> row = flags.computeIfAbsent(article, any -> new LinkedHashMap<>());
                    stages.forEach(stage -> row.merge(stage, 1, Integer::sum));
                }
            }
        }
        return flags;
    }

    /** A year's change of all matters together, by level. */
    public Map<String, Money> byLevel() {
        Map<String, Money> sums = new LinkedHashMap<>();
        matters.forEach(
                matter -> matter.euros().byLevel().forEach((level, money) -> sums.merge(level, money, Money::plus)));
        return sums;
    }

    /** How many matters tell no euros. */
    public long untold() {
        return matters.stream()
                .filter(matter -> matter.euros().total().isEmpty())
                .count();
    }

    private static List<Integer> articles(RaisedFinding finding) {
        List<Integer> articles = finding.basis().provisions().stream()
                .map(provision -> provision.id())
                .filter(id -> id.matches(ARTICLE + "[0-9]{1,2}"))
                .map(id -> Integer.valueOf(id.substring(ARTICLE.length())))
                .toList();
        return articles.isEmpty() ? List.of(NO_ARTICLE) : articles;
    }
}
