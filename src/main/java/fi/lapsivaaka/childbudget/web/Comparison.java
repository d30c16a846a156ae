package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import java.util.List;

/**
 * Organisations of one kind side by side, euros for each child by level, in the page's language.
 *
 * @param kind {@code kunta} or {@code hva}
 * @param levels the columns
 */
public record Comparison(String kind, List<LevelMark> levels, List<Line> lines) {

    /**
     * An organisation in the newest year with actual figures.
     *
     * @param length of its bar beside the longest, as SVG writes it
     * @param older whether its residents were counted before the year of the figures
     * @param sources where its figures come from: purchases alone are not a whole budget
     * @param rules version of its own rules; the empty text where it goes by the national ones
     */
    public record Line(
            String code,
            String name,
            boolean practice,
            int year,
            LevelBar bar,
            String length,
            List<String> byLevel,
            String perChild,
            int children,
            boolean older,
            List<String> sources,
            String rules) {}

    /** Whether some organisation's figures are told by rules of its own. */
    public boolean local() {
        return lines.stream().anyMatch(line -> !line.rules().isEmpty());
    }
}
