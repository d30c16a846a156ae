package fi.lapsivaaka.ledger;

import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Guesses from a file's name what its rows may not tell; a person sees the guess and corrects it. */
@Component
class AnswerGuesser {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-4][0-9])(?![0-9])");

    private final Vocabulary vocabulary;

    AnswerGuesser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    FileAnswers guess(String fileName) {
        String stem = fileName.replaceAll("\\.[A-Za-z]{2,4}$", "");
        List<String> words = Arrays.asList(stem.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"));
        String organisation = organisation(words);
        Matcher year = YEAR.matcher(stem);
        return new FileAnswers(
                organisation,
                year.find() ? Integer.parseInt(year.group(1)) : 0,
                phase(words),
                false,
                false,
                stem.replace('_', ' '),
                "",
                "",
                "",
                "");
    }

    private String organisation(List<String> words) {
        String name = " " + String.join(" ", words) + " ";
        Optional<String> county = vocabulary.municipalities().stream()
                .map(Municipality::county)
                .flatMap(one -> Stream.of(one.fi(), one.sv()))
                .filter(one -> name.contains(" " + one.toLowerCase(Locale.ROOT) + " "))
                .findFirst();
        return county.or(() -> vocabulary.municipalities().stream()
                        .flatMap(one -> Stream.of(one.name().fi(), one.name().sv()))
                        .filter(one -> isNamed(name, one.toLowerCase(Locale.ROOT)))
                        .findFirst())
                .orElse("");
    }

    /** The name itself or its genitive: {@code salo}, {@code salon}. */
    private static boolean isNamed(String words, String municipality) {
        return words.contains(" " + municipality + " ") || words.contains(" " + municipality + "n ");
    }

    private static Phase phase(List<String> words) {
        for (String word : words) {
            if (word.startsWith("ennuste") || word.startsWith("prognos") || word.equals("forecast")) {
                return Phase.FORECAST;
            }
            if (word.matches("(talousarvio|ta|budjetti|budget)(muutos|muutokset|ändring|ändringar)")
                    || word.equals("muutokset")) {
                return Phase.CHANGES;
            }
            if (word.matches("talousarvioesitys|talousarvioehdotus|tae|budgetförslag")) {
                return Phase.PROPOSAL;
            }
            if (word.matches("(talousarvio|budjetti|budget|ta)[0-9]{0,4}")) {
                return Phase.BUDGET;
            }
        }
        return Phase.ACTUAL;
    }
}
