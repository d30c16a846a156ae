package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft decision as text: the main text, which is the proposal itself, and its annexes. Places in it ({@link Quote}) are
 * counted through all of them, the main text first.
 *
 * @param name file name or title under which it was given
 * @param text the main text
 * @param annexes in the order in which they were given
 */
public record Draft(String name, String text, List<Document> annexes) {

    private static final String BETWEEN = "\n\n";

    public Draft {
        annexes = List.copyOf(annexes);
    }

    /** A draft without annexes. */
    public Draft(String name, String text) {
        this(name, text, List.of());
    }

    /** A text that was pasted: rid of the marks that hide in it, as the text of a file is. */
    public static Draft pasted(String text) {
        return new Draft("", Letters.cleaned(text));
    }

    /** A document beside the main text. */
    public record Document(String name, String text) {}

    /**
     * A document and where it begins.
     *
     * @param name the empty text for the main text
     * @param start index of its first character, counted through all documents
     */
    public record Part(String name, String text, int start) {}

    /** The main text and the annexes, each with its place. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", text, 0));
        int start = text.length();
        for (Document annex : annexes) {
            start += BETWEEN.length();
            parts.add(new Part(annex.name(), annex.text(), start));
            start += annex.text().length();
        }
        return parts;
    }

    /** All texts after each other. */
    public String whole() {
        StringBuilder whole = new StringBuilder(text);
        annexes.forEach(annex -> whole.append(BETWEEN).append(annex.text()));
        return whole.toString();
    }
}
