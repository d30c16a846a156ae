package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries out what a term finds in texts: by one term file and by another, with the reader that reads drafts. Immutable, for
 * any number of threads.
 */
public final class TermTrial {

    private final OutlineReader before;
    private final OutlineReader after;
    private final Kind kind;
    private final String id;

    /**
     * @param section of the term file, as {@code services}
     * @param id of the term; a file that does not have it finds nothing by it
     * @throws IllegalArgumentException when there is no such section
     */
    public TermTrial(Terms before, Terms after, String section, String id) {
        this.before = new OutlineReader(new TermFinder(before));
        this.after = new OutlineReader(new TermFinder(after));
        this.kind = Kind.of(section).orElseThrow(() -> new IllegalArgumentException("no section " + section));
        this.id = id;
    }

    /**
     * A sentence in which the term is found.
     *
     * @param before whether the first term file finds it
     * @param after whether the second one does
     * @param weak whether only words that hint at it are found
     * @param marks the words, in their order
     */
    public record Sighting(String sentence, boolean before, boolean after, boolean weak, List<Mark> marks) {}

    /**
     * A word of a sentence.
     *
     * @param start index of its first character in the sentence
     * @param end index after its last character
     */
    public record Mark(int start, int end) {}

    /** What is wrong with the words of a term, in the order given; the empty text for one that is sound. */
    public static List<String> faults(List<String> words) {
        return words.stream()
                .map(word -> TermPattern.fault(word, TermFields.MAX_WORDS))
                .toList();
    }

    /** The sentences of a text in which either term file finds the term. */
    public List<Sighting> in(String text) {
        List<Sentence> was = before.read(text).sentences();
        List<Sentence> is = after.read(text).sentences();
        List<Sighting> found = new ArrayList<>();
        for (int at = 0; at < is.size(); at++) {
            List<Hit> earlier = hits(was.get(at));
            List<Hit> now = hits(is.get(at));
            if (!earlier.isEmpty() || !now.isEmpty()) {
                List<Hit> shown = now.isEmpty() ? earlier : now;
                found.add(new Sighting(
                        is.get(at).quote().text(),
                        !earlier.isEmpty(),
                        !now.isEmpty(),
                        shown.stream().allMatch(Hit::weak),
                        marks(is.get(at), shown)));
            }
        }
        return found;
    }

    private List<Hit> hits(Sentence sentence) {
        return sentence.of(kind).stream()
                .filter(hit -> hit.entry().id().equals(id))
                .filter(hit -> kind == Kind.CUE || sentence.isContent())
                .filter(hit -> !hit.entry().headingOnly() || sentence.isHeading())
                .filter(hit -> kind == Kind.CUE || !Names.isPartOfName(sentence, hit))
                .toList();
    }

    private static List<Mark> marks(Sentence sentence, List<Hit> hits) {
        Set<Integer> words = new HashSet<>();
        hits.forEach(hit -> words.addAll(hit.at()));
        int offset = sentence.quote().start();
        return words.stream()
                .map(word -> sentence.words().get(word))
                .map(word -> new Mark(word.start() - offset, word.end() - offset))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }
}
