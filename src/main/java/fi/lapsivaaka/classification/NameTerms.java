package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words by which concepts are known in names of units, accounts and suppliers ({@code terms.yaml} of the rule set).
 *
 * @param names concepts of units
 * @param accounts concepts of accounts and report lines
 * @param suppliers concepts of suppliers
 */
record NameTerms(List<Concept> names, List<Concept> accounts, List<Concept> suppliers) {

    static final String FILE = "terms.yaml";

    private static final int SHORTEST_PART = 3;

    private static final int LONGEST_TERM = 60;

    /** All words of a section together, so that what finds them stays small. */
    private static final int MOST_LETTERS = 100_000;

    private static final String LETTERS = "[a-z0-9à-öø-ÿšž-]+";

    static NameTerms read(byte[] bytes, List<Problem> problems) {
        YamlTree file = YamlTree.read(FILE, bytes, problems).only("names", "accounts", "suppliers");
        return new NameTerms(
                concepts(file.map("names")), concepts(file.map("accounts")), concepts(file.map("suppliers")));
    }

    private static List<Concept> concepts(YamlTree section) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (String id : section.keys()) {
            if (!id.matches("[a-z][a-z0-9-]{0,59}")) {
                section.refuse(id, "'" + id + "' is no concept id", "letters a-z, digits and -");
            }
            YamlTree terms = section.map(id)
                    .only("about", "weak", "starts", "parts", "words", "ends", "phrases", "exclusions", "unless");
            Concept concept = new Concept(
                    id,
                    terms.flag("weak"),
                    terms(terms, "starts", 2),
                    terms(terms, "parts", SHORTEST_PART),
                    terms(terms, "words", 1),
                    terms(terms, "ends", SHORTEST_PART),
                    phrases(terms),
                    terms(terms, "exclusions", 2),
                    terms(terms, "unless", 2));
            if (concept.starts().isEmpty()
                    && concept.parts().isEmpty()
                    && concept.words().isEmpty()
                    && concept.ends().isEmpty()
                    && concept.phrases().isEmpty()) {
                section.refuse(id, "concept '" + id + "' has no words", "starts, parts, words, ends or phrases");
            }
            concepts.put(id, concept);
        }
        long letters = concepts.values().stream().mapToLong(NameTerms::letters).sum();
        if (letters > MOST_LETTERS) {
            section.refuse("", letters + " letters in all words together", "at most " + MOST_LETTERS);
        }
        return List.copyOf(concepts.values());
    }

    private static long letters(Concept concept) {
        return Stream.of(
                        concept.starts(),
                        concept.parts(),
                        concept.words(),
                        concept.ends(),
                        concept.phrases(),
                        concept.exclusions(),
                        concept.unless())
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static List<String> terms(YamlTree tree, String kind, int shortest) {
        List<String> terms = tree.texts(kind);
        for (String term : terms) {
            if (!isWord(term) || term.length() < shortest) {
                tree.refuse(
                        kind,
                        "'" + term + "' is no " + kind + " term",
                        "one word in lower case, at least " + shortest + " letters");
            }
        }
        return terms;
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_TERM
                && text.matches(LETTERS)
                && NameWords.of(text).equals(List.of(text));
    }

    private static List<String> phrases(YamlTree tree) {
        List<String> phrases = tree.texts("phrases");
        for (String phrase : phrases) {
            if (!isPhrase(phrase)) {
                tree.refuse(
                        "phrases", "'" + phrase + "' is no phrase", "two or more pieces in lower case: 'a b', 'a -b'");
            }
        }
        return phrases;
    }

    private static boolean isPhrase(String phrase) {
        List<String> pieces = pieces(phrase);
        return pieces.size() > 1
                && pieces.stream()
                        .allMatch(piece ->
                                isWord(piece.charAt(0) == '-' || piece.charAt(0) == '=' ? piece.substring(1) : piece));
    }

    /** Whether a list of a concept may hold a word. */
    static boolean sound(String list, String word) {
        return switch (list) {
            case "phrases" -> isPhrase(word);
            case "parts", "ends" -> isWord(word) && word.length() >= SHORTEST_PART;
            case "words" -> isWord(word);
            default -> isWord(word) && word.length() >= 2;
        };
    }

    /** The pieces of a phrase, as written. */
    static List<String> pieces(String phrase) {
        List<String> pieces = new ArrayList<>();
        for (String piece : phrase.split(" ", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
