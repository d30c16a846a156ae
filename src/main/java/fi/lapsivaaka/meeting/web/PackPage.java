package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.childbudget.LevelMark;
import java.util.List;

/**
 * The matters of a meeting, in words.
 *
 * @param day as addresses write it
 * @param rows the matters
 * @param ages headings of the columns of flags
 * @param flags open findings by right; the numbers by age
 * @param levels a year's euros by level
 * @param untold how many matters tell no euros
 * @param left how many matters did not fit the page
 * @param overdue follow-ups that should have been made
 */
public record PackPage(
        String title,
        String day,
        String body,
        List<Row> rows,
        List<String> ages,
        List<FlagRow> flags,
        List<LevelRow> levels,
        long untold,
        int left,
        List<Overdue> overdue) {

    /** Whether one of them is practice material. */
    public boolean practice() {
        return rows.stream().anyMatch(Row::practice);
    }

    /**
     * A matter.
     *
     * @param open how many open findings block
     * @param warnings how many open findings warn
     * @param late what is late or in the wrong order, in words
     */
    public record Row(
            String id,
            String name,
            boolean practice,
            String level,
            String readiness,
            String tone,
            String state,
            int open,
            int warnings,
            String stages,
            String direction,
            String euros,
            String moved,
            List<String> late) {}

    /** A right, and how many open findings rest on it, by age. */
    public record FlagRow(String right, List<Integer> counts) {}

    /**
     * A level.
     *
     * @param length of its bar, as SVG writes it
     */
    public record LevelRow(LevelMark mark, String euros, String length) {}

    /** A follow-up that should have been made. */
    public record Overdue(String id, String name, String day) {}
}
