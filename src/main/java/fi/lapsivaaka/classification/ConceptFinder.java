package fi.lapsivaaka.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the concepts that a name speaks of, in time proportional to the name. */
final class ConceptFinder {

    private enum Kind {
        START,
        PART,
        WORD,
        END,
        EXCLUSION,
        UNLESS
    }

    /** What finding a term means for a concept. */
    private record Meaning(int concept, Kind kind) {}

    /** A piece of a phrase: {@code phrase} of all phrases, at {@code place} in it. */
    private record Piece(int phrase, int place, Kind kind) {}

    private record Phrase(int concept, int length) {}

    private final List<Concept> concepts;
    private final TermIndex index = new TermIndex();
    private final Map<Integer, List<Meaning>> meanings = new LinkedHashMap<>();
    private final Map<Integer, List<Piece>> pieces = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    ConceptFinder(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        for (int number = 0; number < concepts.size(); number++) {
            Concept concept = concepts.get(number);
            means(number, Kind.START, concept.starts());
            means(number, Kind.PART, concept.parts());
            means(number, Kind.WORD, concept.words());
            means(number, Kind.END, concept.ends());
            means(number, Kind.EXCLUSION, concept.exclusions());
            means(number, Kind.UNLESS, concept.unless());
            for (String phrase : concept.phrases()) {
                phrase(number, phrase);
            }
        }
        index.ready();
    }

    private void means(int concept, Kind kind, List<String> terms) {
        for (String term : terms) {
            meanings.computeIfAbsent(index.add(term), key -> new ArrayList<>()).add(new Meaning(concept, kind));
        }
    }

    private void phrase(int concept, String text) {
        List<String> parts = NameTerms.pieces(text);
        int number = phrases.size();
        phrases.add(new Phrase(concept, parts.size()));
        for (int place = 0; place < parts.size(); place++) {
            String piece = parts.get(place);
            Kind kind =
                    switch (piece.charAt(0)) {
                        case '-' -> Kind.PART;
                        case '=' -> Kind.WORD;
                        default -> Kind.START;
                    };
            String letters = kind == Kind.START ? piece : piece.substring(1);
            pieces.computeIfAbsent(index.add(letters), key -> new ArrayList<>()).add(new Piece(number, place, kind));
        }
    }

    /** The concepts of a name, in the order of the terms file. */
    List<Concept> in(String name) {
        Set<Integer> found = new LinkedHashSet<>();
        BitSet barred = new BitSet();
        int[] reached = new int[phrases.size()];
        for (String word : NameWords.of(name)) {
            word(word, found, barred, reached);
        }
        BitSet held = new BitSet();
        found.forEach(held::set);
        held.andNot(barred);
        return held.stream().mapToObj(concepts::get).toList();
    }

    private void word(String word, Set<Integer> found, BitSet barred, int[] reached) {
        Set<Integer> hit = new LinkedHashSet<>();
        Set<Integer> excluded = new LinkedHashSet<>();
        Set<Integer> advanced = new LinkedHashSet<>();
        index.find(word, (term, start, end) -> {
            for (Meaning meaning : meanings.getOrDefault(term, List.of())) {
                switch (meaning.kind()) {
                    case EXCLUSION -> excluded.add(meaning.concept());
                    case UNLESS -> {
                        if (start == 0) {
                            barred.set(meaning.concept());
                        }
                    }
                    default -> {
                        if (stands(meaning.kind(), start, end, word)) {
                            hit.add(meaning.concept());
                        }
                    }
                }
            }
            for (Piece piece : pieces.getOrDefault(term, List.of())) {
                if (piece.place() == reached[piece.phrase()] && stands(piece.kind(), start, end, word)) {
                    advanced.add(piece.phrase());
                }
            }
        });
        hit.removeAll(excluded);
        found.addAll(hit);
        for (int phrase : advanced) {
            if (++reached[phrase] == phrases.get(phrase).length()) {
                found.add(phrases.get(phrase).concept());
            }
        }
    }

    private static boolean stands(Kind kind, int start, int end, String word) {
        return switch (kind) {
            case START -> start == 0;
            case END -> end == word.length();
            case WORD -> start == 0 && end == word.length();
            case PART -> true;
            case EXCLUSION, UNLESS -> false;
        };
    }
}
