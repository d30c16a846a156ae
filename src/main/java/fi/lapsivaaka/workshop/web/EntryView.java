package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.DraftView.ProblemLine;
import java.util.List;

/** Entries of a file of a draft, and one of them at a time. */
final class EntryView {

    private EntryView() {}

    /** The entries that match what was searched for. */
    record Listed(String id, String name, String file, boolean open, String query, List<Line> lines, int all) {}

    /** @param start the first words of the entry */
    record Line(String name, int line, String start, int problems) {}

    /**
     * One entry.
     *
     * @param text as it stands; what an entry of this file looks like where it is not there yet
     * @param rows lines of the text, so that its field is large enough
     * @param words the rule in words; empty where the entry is no rule that can be read
     */
    record Whole(
            String id,
            String name,
            String file,
            String entry,
            boolean open,
            boolean fresh,
            int revision,
            int line,
            String text,
            int rows,
            List<ProblemLine> problems,
            List<String> words) {}
}
