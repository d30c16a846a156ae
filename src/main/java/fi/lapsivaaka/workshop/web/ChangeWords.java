package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Change;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a change of rules in words: which part of a rule, and what its codes mean. */
@Component
class ChangeWords {

    private static final String OUTCOME = "outcome ";

    private final WorkshopWords words;
    private final Vocabulary vocabulary;

    ChangeWords(WorkshopWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    ChangeLine line(Change change, Language language) {
        boolean outcome = change.what().startsWith(OUTCOME);
        String field = outcome ? change.what().substring(OUTCOME.length()) : "";
        return new ChangeLine(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.id(),
                outcome ? outcome(field, language) : part(change.what(), language),
                outcome ? value(field, change.before(), language) : change.before(),
                outcome ? value(field, change.after(), language) : change.after());
    }

    /** {@code share-laaja} is the share under the choice laaja. */
    String outcome(String field, Language language) {
        int dash = field.indexOf('-');
        String plain = words.wordOr(language, "workshop.outcome." + field, "");
        return !plain.isEmpty() || dash < 0
                ? (plain.isEmpty() ? field : plain)
                : words.wordOr(language, "workshop.outcome." + field.substring(0, dash), field.substring(0, dash))
                        + ", " + field.substring(dash + 1);
    }

    /** Word by word: {@code from 2026-08-01 value}, {@code message.sv}; what is no name of a part stays. */
    private String part(String what, Language language) {
        return Arrays.stream(what.split(" "))
                .map(word -> {
                    int point = word.indexOf('.');
                    String name = point < 0 ? word : word.substring(0, point);
                    String end = point < 0 ? "" : " (" + word.substring(point + 1) + ")";
                    return words.wordOr(language, "workshop.part." + name, name) + end;
                })
                .collect(Collectors.joining(" "));
    }

    private String value(String field, String value, Language language) {
        String plain = field.startsWith("level") ? "level" : field;
        Optional<String> name =
                switch (plain) {
                    case "level" ->
                        vocabulary.levels().stream()
                                .filter(one -> one.code().equals(value))
                                .findFirst()
                                .map(one -> one.name().in(language));
                    case "service" ->
                        vocabulary.service(value).map(one -> one.name().in(language) + " (" + value + ")");
                    case "family" ->
                        vocabulary.families().stream()
                                .filter(one -> one.code().equals(value))
                                .findFirst()
                                .map(one -> one.name().in(language));
                    default -> Optional.empty();
                };
        return name.orElseGet(
                () -> value.isEmpty() ? "" : words.wordOr(language, "code." + plain + "." + value, value));
    }
}
