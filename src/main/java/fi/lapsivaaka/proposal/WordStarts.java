package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which patterns a word matches, in time linear in the word's length (words are bounded): one tree of letters for
 * patterns at the start of a word, one for those inside it too.
 */
final class WordStarts {

    private final Node starts = new Node();
    private final Node insides = new Node();

    void add(TermPattern pattern, int id) {
        Node node = pattern.inside() ? insides : starts;
        for (int i = 0; i < pattern.text().length(); i++) {
            node = node.made(pattern.text().charAt(i));
        }
        (pattern.whole() ? node.whole : node.open).add(id);
    }

    /** Ids of the patterns that the word matches, each once. */
    List<Integer> match(String word) {
        List<Integer> found = new ArrayList<>();
        walk(starts, word, 0, found);
        for (int from = 0; from < word.length(); from++) {
            walk(insides, word, from, found);
        }
        return found.size() < 2 ? found : found.stream().distinct().toList();
    }

    private static void walk(Node root, String word, int from, List<Integer> found) {
        Node node = root;
        for (int i = from; i < word.length(); i++) {
            node = node.next(word.charAt(i));
            if (node == null) {
                return;
            }
            if (!node.open.isEmpty()) {
                found.addAll(node.open);
            }
            if (i == word.length() - 1) {
                found.addAll(node.whole);
            }
        }
    }

    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        private final List<Integer> open = new ArrayList<>(0);
        private final List<Integer> whole = new ArrayList<>(0);

        @Nullable
        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node made(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            char[] more = Arrays.copyOf(letters, letters.length + 1);
            Node[] longer = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            System.arraycopy(nodes, place, longer, place + 1, nodes.length - place);
            more[place] = letter;
            longer[place] = new Node();
            letters = more;
            nodes = longer;
            return longer[place];
        }
    }
}
