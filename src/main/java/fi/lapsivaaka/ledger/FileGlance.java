package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as its first look shows it.
 *
 * @param header the likeliest header, which may lack something
 * @param rows cells of the first lines below it
 */
record FileGlance(String sha256, long size, HeaderGuess header, List<List<String>> rows) {

    private static final int FIRST_ROWS = 8;

    private static final int LONGEST = 120;

    static FileGlance of(Content content, HeaderGuess header) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Cells cells = content.cells(header.layout())) {
            for (Line line = cells.next(); line != null && rows.size() < FIRST_ROWS; line = cells.next()) {
                if (line.number() > header.line() && !line.isBlank()) {
                    line.resize(header.columns().size());
                    rows.add(shortened(line));
                }
            }
        }
        return new FileGlance(content.sha256(), content.size(), header, rows);
    }

    private static List<String> shortened(Line line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.width(); i++) {
            String text = line.trimmed(i);
            cells.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        }
        return cells;
    }
}
