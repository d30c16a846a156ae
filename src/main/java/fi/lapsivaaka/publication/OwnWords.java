package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the product itself writes on pages. Its phrases are about nobody; its words, and the names of municipalities, tell the
 * check which words with a capital letter are ordinary ones.
 */
final class OwnWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    private final Set<String> ordinary = new HashSet<>();
    private final List<String> phrases = new ArrayList<>();
    private final Set<String> capitals = new HashSet<>();

    /**
     * @param further texts of the product that are no messages, such as those of rules
     * @param names of organisations
     */
    OwnWords(Vocabulary vocabulary, Stream<String> further, Stream<String> names) {
        Set<String> texts = new HashSet<>();
        for (Language language : Language.values()) {
            ResourceBundle messages = ResourceBundle.getBundle("messages", language.locale());
            messages.keySet().forEach(key -> texts.addAll(List.of(ARGUMENT.split(messages.getString(key)))));
        }
        further.forEach(texts::add);
        vocabularyOf(vocabulary).forEach(name -> texts.addAll(List.of(name.fi(), name.sv(), name.en())));
        vocabulary.crcArticles().forEach(article -> Stream.of(Language.values())
                .forEach(language ->
                        texts.add(article.number() + " " + article.title().in(language))));
        texts.forEach(text -> words(text).forEach(ordinary::add));
        Stream<String> places = vocabulary.municipalities().stream()
                .flatMap(one -> Stream.of(one.name(), one.county()))
                .flatMap(name -> Stream.of(name.fi(), name.sv(), name.en()));
        Set<String> named = new HashSet<>(texts);
        Stream.concat(places, names).forEach(named::add);
        named.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(word -> word.group())
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(capitals::add);
        SmallCounts counts = new SmallCounts(Integer.MAX_VALUE);
        named.stream()
                .map(String::strip)
                .filter(text -> text.length() > 3)
                .filter(text -> !PersonNames.in("x, " + text, Set.of()).isEmpty()
                        || counts.in(text).stream().anyMatch(Matcher::find))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(phrases::add);
    }

    private static Stream<LocalizedText> vocabularyOf(Vocabulary vocabulary) {
        return Stream.of(
                        vocabulary.levels().stream().map(one -> one.name()),
                        vocabulary.lifeStages().stream().map(one -> one.name()),
                        vocabulary.families().stream().map(one -> one.name()),
                        vocabulary.services().stream().map(one -> one.name()),
                        vocabulary.groups().stream().map(one -> one.name()),
                        vocabulary.decisionTypes().stream().map(one -> one.name()),
                        vocabulary.provisions().stream().map(one -> one.act()),
                        vocabulary.crcArticles().stream().map(one -> one.title()))
                .flatMap(names -> names);
    }

    /** Words in small letters that are no names. */
    Set<String> ordinary() {
        return Set.copyOf(ordinary);
    }

    /** Words with a capital letter that name places, organisations or services, in small letters. */
    Set<String> capitals() {
        return Set.copyOf(capitals);
    }

    /** The text with what the product says in it made unreadable, every other character in its place. */
    String masked(String text) {
        String masked = text;
        for (String phrase : phrases) {
            if (masked.contains(phrase)) {
                masked = masked.replace(phrase, "\u0001".repeat(phrase.length()));
            }
        }
        return masked;
    }

    /** Words that stand in small letters in a text. */
    static Stream<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
}
