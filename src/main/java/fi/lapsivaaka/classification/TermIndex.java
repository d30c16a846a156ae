package fi.lapsivaaka.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many letter sequences in a word in one pass (Aho and Corasick 1975): the work grows with the word's length, never
 * with the number of terms or with how they are written.
 */
final class TermIndex {

    /** Called for each occurrence of a term. */
    interface Hit {
        void at(int term, int start, int end);
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Integer> terms = new ArrayList<>();
        Node fail = this;
    }

    private final Node root = new Node();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /** The number of a term, new or known; all terms are added before {@link #ready()}. */
    int add(String text) {
        return ids.computeIfAbsent(text, added -> {
            Node node = root;
            for (int at = 0; at < added.length(); at++) {
                node = node.next.computeIfAbsent(added.charAt(at), key -> new Node());
            }
            node.terms.add(texts.size());
            texts.add(added);
            return texts.size() - 1;
        });
    }

    int size() {
        return texts.size();
    }

    TermIndex ready() {
        ArrayDeque<Node> queue = new ArrayDeque<>();
        for (Node child : root.next.values()) {
            child.fail = root;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            node.next.forEach((letter, child) -> {
                child.fail = step(node.fail, letter);
                child.terms.addAll(child.fail.terms);
                queue.add(child);
            });
        }
        return this;
    }

    private Node step(Node from, char letter) {
        Node node = from;
        while (node != root && !node.next.containsKey(letter)) {
            node = node.fail;
        }
        return node.next.getOrDefault(letter, root);
    }

    void find(String word, Hit hit) {
        Node node = root;
        for (int at = 0; at < word.length(); at++) {
            node = step(node, word.charAt(at));
            for (int term : node.terms) {
                hit.at(term, at + 1 - texts.get(term).length(), at + 1);
            }
        }
    }
}
