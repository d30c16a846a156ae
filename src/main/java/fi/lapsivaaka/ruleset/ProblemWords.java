package fi.lapsivaaka.ruleset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says in Finnish and Swedish what the rule reader says in English. The English sentences are the keys, with {@code {}}
 * where words of the rule stand, as in gettext; of several that fit the one with most letters of its own is meant. What has
 * no translation, such as a list of codes, is left as it is.
 */
public final class ProblemWords {

    private static final String FILE = "problem-words.csv";
    private static final String GAP = "{}";
    private static final int DEEPEST = 3;

    private static final List<Sentence> SENTENCES = read();

    private ProblemWords() {}

    /** @param pieces of the English sentence, around its gaps */
    private record Sentence(List<String> pieces, String fi, String sv) {

        int letters() {
            return pieces.stream().mapToInt(String::length).sum();
        }

        String in(Language language) {
            return language == Language.FI ? fi : sv;
        }

        /** What stands in the gaps of a text; empty when it is another sentence. */
        Optional<List<String>> gaps(String text) {
            int last = pieces.size() - 1;
            String end = pieces.get(last);
            if (last == 0 || !text.startsWith(pieces.get(0))) {
                return last == 0 && text.equals(end) ? Optional.of(List.of()) : Optional.empty();
            }
            List<String> gaps = new ArrayList<>();
            int from = pieces.get(0).length();
            for (int at = 1; at <= last; at++) {
                int to = at == last ? text.length() - end.length() : text.indexOf(pieces.get(at), from + 1);
                if (to <= from || !text.startsWith(pieces.get(at), to)) {
                    return Optional.empty();
                }
                gaps.add(text.substring(from, to));
                from = to + pieces.get(at).length();
            }
            return Optional.of(gaps);
        }
    }

    /** A sentence of the rule reader in another language. */
    public static String say(String english, Language language) {
        return language == Language.EN ? english : say(english, language, 1);
    }

    private static String say(String english, Language language, int depth) {
        for (Sentence sentence : SENTENCES) {
            Optional<List<String>> gaps = sentence.gaps(english);
            if (gaps.isPresent()) {
                return fill(sentence.in(language), gaps.get(), language, depth);
            }
        }
        return english;
    }

    private static String fill(String said, List<String> gaps, Language language, int depth) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String gap : gaps) {
            int to = said.indexOf(GAP, from);
            text.append(said, from, to).append(depth == DEEPEST ? gap : say(gap, language, depth + 1));
            from = to + GAP.length();
        }
        return text.append(said.substring(from)).toString();
    }

    private static List<Sentence> read() {
        try (InputStream file = Objects.requireNonNull(ProblemWords.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new Sentence(
                            List.of(row.getField("en").split("\\{}", -1)), row.getField("fi"), row.getField("sv")))
                    .sorted(Comparator.comparingInt(Sentence::letters).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
