package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.meeting.web.PackPage.LevelRow;
import fi.lapsivaaka.meeting.web.PackPage.Overdue;
import java.util.List;

/**
 * The meetings of a year, in words.
 *
 * @param untold how many matters tell no euros
 */
public record YearPage(int year, int total, List<Row> rows, List<LevelRow> levels, long untold, List<Overdue> overdue) {

    /**
     * A meeting.
     *
     * @param day as addresses write it
     * @param euros a year's change of its matters together, by level
     */
    public record Row(
            String title,
            String day,
            String body,
            int matters,
            long full,
            long brief,
            long none,
            long signed,
            long late,
            List<LevelRow> euros) {}
}
