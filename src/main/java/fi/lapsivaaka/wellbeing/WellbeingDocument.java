package fi.lapsivaaka.wellbeing;

import fi.lapsivaaka.print.WordFile;
import fi.lapsivaaka.wellbeing.WellbeingReport.Chapter;
import java.util.List;

/** The year as a Word document, to be pasted into a welfare report. */
public final class WellbeingDocument {

    public byte[] render(WellbeingReport report) {
        try (WordFile file = new WordFile(report.title(), report.made())) {
            file.heading(1, report.title());
            if (report.notice() != null) {
                file.paragraph(report.notice());
            }
            for (Chapter chapter : report.chapters()) {
                file.heading(2, chapter.heading());
                chapter.paragraphs().forEach(file::paragraph);
                if (!chapter.rows().isEmpty()) {
                    file.table(chapter.caption(), chapter.columns(), chapter.rows(), List.of());
                }
            }
            report.footer().forEach(file::paragraph);
            return file.bytes();
        }
    }
}
