package fi.lapsivaaka.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Character, Integer> letters = new HashMap<>();
    private int[] next = {};
    private int[][] ends = {};
    private final int[] letterOf = new int[Character.MAX_VALUE + 1];

    /** The number of a term, new or known; all terms are added before {@link #ready()}. */
    int add(String text) {
        return ids.computeIfAbsent(text, added -> {
            for (int at = 0; at < added.length(); at++) {
                letters.putIfAbsent(added.charAt(at), letters.size());
            }
            texts.add(added);
            return texts.size() - 1;
        });
    }

    /** Builds the automaton: a table of the next state for each state and letter. */
    TermIndex ready() {
        Arrays.fill(letterOf, NONE);
        letters.forEach((letter, number) -> letterOf[letter] = number);
        int width = letters.size();
        int most = 1 + texts.stream().mapToInt(String::length).sum();
        next = new int[most * width];
        Arrays.fill(next, NONE);
        ends = new int[most][];
        int states = 1;
        for (int term = 0; term < texts.size(); term++) {
            int state = ROOT;
            String text = texts.get(term);
            for (int at = 0; at < text.length(); at++) {
                int cell = state * width + letterOf[text.charAt(at)];
                if (next[cell] == NONE) {
                    next[cell] = states++;
                }
                state = next[cell];
            }
            ends[state] = new int[] {term};
        }
        link(width, states);
        next = Arrays.copyOf(next, states * width);
        return this;
    }

    private void link(int width, int states) {
        int[] fail = new int[states];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(ROOT);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int letter = 0; letter < width; letter++) {
                int cell = state * width + letter;
                int back = state == ROOT ? ROOT : next[fail[state] * width + letter];
                if (next[cell] == NONE) {
                    next[cell] = back;
                } else {
                    fail[next[cell]] = back;
                    queue.add(next[cell]);
                }
            }
            ends[state] = joined(ends[state], state == ROOT ? null : ends[fail[state]]);
        }
    }

    private static int[] joined(
            int @org.jspecify.annotations.Nullable [] own, int @org.jspecify.annotations.Nullable [] of) {
        if (own == null) {
            return of == null ? new int[0] : of;
        }
        if (of == null || of.length == 0) {
            return own;
        }
        int[] all = Arrays.copyOf(own, own.length + of.length);
        System.arraycopy(of, 0, all, own.length, of.length);
        return all;
    }

    void find(String word, Hit hit) {
        int width = letters.size();
        int state = ROOT;
        for (int at = 0; at < word.length(); at++) {
            int letter = letterOf[word.charAt(at)];
            state = letter == NONE ? ROOT : next[state * width + letter];
            for (int term : ends[state]) {
                hit.at(term, at + 1 - texts.get(term).length(), at + 1);
            }
        }
    }
}
