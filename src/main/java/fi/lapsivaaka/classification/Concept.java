package fi.lapsivaaka.classification;

import java.util.List;

/**
 * A thing that names of units speak of, and the words by which it is known. All words are in lower case.
 *
 * @param weak whether it only colours a name ("administration", "children"): then the next wider name is read too
 * @param starts beginnings of words
 * @param parts letters anywhere in a word, for compounds
 * @param words whole words
 * @param ends endings of words
 * @param phrases pieces that stand in this order in the name, other words between them or not; a piece is the beginning of
 *     a word, with {@code -} before it any part of a word, with {@code =} before it a whole word
 * @param exclusions a word that holds one of these letters does not count
 * @param unless a name with a word beginning so does not speak of the concept at all
 */
record Concept(
        String id,
        boolean weak,
        List<String> starts,
        List<String> parts,
        List<String> words,
        List<String> ends,
        List<String> phrases,
        List<String> exclusions,
        List<String> unless) {}
