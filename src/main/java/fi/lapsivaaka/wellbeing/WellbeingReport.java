package fi.lapsivaaka.wellbeing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of an organisation, every text written out in one language.
 *
 * @param notice that the figures are practice; null when they are real
 * @param made when its newest content was made
 */
public record WellbeingReport(
        String code,
        int year,
        String title,
        @Nullable String notice,
        List<Chapter> chapters,
        List<String> footer,
        Instant made) {

    public WellbeingReport {
        chapters = List.copyOf(chapters);
        footer = List.copyOf(footer);
    }

    /**
     * A part of it.
     *
     * @param id its place in addresses
     * @param columns none where there is no table
     */
    public record Chapter(
            String id,
            String heading,
            List<String> paragraphs,
            String caption,
            List<String> columns,
            List<List<String>> rows) {

        public Chapter {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
