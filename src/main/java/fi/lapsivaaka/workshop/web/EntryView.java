package fi.lapsivaaka.workshop.web;

import java.util.List;

/** Entries of a file of a draft, and one of them at a time. */
public final class EntryView {

    private EntryView() {}

    /** The entries that match what was searched for. */
    record Listed(String id, String name, String file, boolean open, String query, List<Line> lines, int all) {

        /** The page that an entry opens on. */
        public String form() {
            String form = EntryForms.page(file);
            return form.isEmpty() ? "entry" : form;
        }
    }

    /** @param start the first words of the entry */
    record Line(String name, int line, String start, int problems) {}

    /**
     * One entry.
     *
     * @param text as it stands; what an entry of this file looks like where it is not there yet
     * @param rows lines of the text, so that its field is large enough
     * @param words the rule in words; empty where the entry is no rule that can be read
     */
    public record Whole(
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
            List<String> words) {

        /** The same as somebody saw it who has typed on since. */
        public Whole basedOn(int seen) {
            return new Whole(id, name, file, entry, open, fresh, seen, line, text, rows, problems, words);
        }

        /** The form that the entry can be edited with; the empty text where there is none. */
        public String form() {
            return EntryForms.page(file);
        }
    }
}
