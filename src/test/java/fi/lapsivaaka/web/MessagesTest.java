package fi.lapsivaaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: equal in three languages, all used, none hard-coded. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Words that are the same in Finnish and Swedish. */
    private static final Set<String> SAME_WORD = Set.of(
            "check.count", "rules.period.closed", "childBudget.level.text", "cost.of", "indicators.unit.percent");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern USED_IN_TEMPLATE =
            Pattern.compile("#\\{([^}|(]+|\\|[^|]+\\|)|#messages\\.msg\\('([^']+)'");
    private static final Pattern USED_IN_JAVA = Pattern.compile(
            "\"([a-z][A-Za-z-]*(?:\\.[A-Za-z0-9_-]+)+|[a-z][A-Za-z-]*\\.|[a-z][A-Za-z-]*(?:\\.[A-Za-z0-9_-]+)+\\.)\"( \\+)?");

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        Set<String> finnish = messages("fi").keySet();

        assertThat(messages("sv").keySet()).isEqualTo(finnish);
        assertThat(messages("en").keySet()).isEqualTo(finnish);
        assertThat(finnish).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noMessageIsBlankOrHasAnApostropheThatWouldBeSwallowed(String language) throws IOException {
        assertThat(messages(language)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
        });
    }

    @Test
    void swedishIsNotFinnishAndEnglishIsNeither() throws IOException {
        Map<String, String> finnish = messages("fi");
        Map<String, String> swedish = messages("sv");
        Map<String, String> english = messages("en");

        for (String key : finnish.keySet()) {
            if (!SAME_WORD.contains(key)) {
                assertThat(swedish.get(key)).as("sv " + key).isNotEqualTo(finnish.get(key));
                assertThat(english.get(key)).as("en " + key).isNotEqualTo(finnish.get(key));
            }
        }
        assertThat(SAME_WORD).allSatisfy(key -> assertThat(swedish.get(key)).isEqualTo(finnish.get(key)));
    }

    @Test
    void theSameArgumentsStandInEveryLanguage() throws IOException {
        Map<String, String> finnish = messages("fi");
        for (String language : List.of("sv", "en")) {
            messages(language).forEach((key, text) -> assertThat(arguments(text))
                    .as(language + " " + key)
                    .isEqualTo(arguments(finnish.get(key))));
        }
    }

    @Test
    void neverJudgesLawfulnessAndNeverSaysThatSomethingWasNotDone() throws IOException {
        assertThat(messages("fi").values())
                .noneMatch(text -> text.matches("(?iu).*(lainvast|laiton|laittom|ei ole tehty|laiminly).*"));
        assertThat(messages("sv").values()).noneMatch(text -> text.matches("(?iu).*(olaglig|lagstridig|försumm).*"));
        assertThat(messages("en").values()).noneMatch(text -> text.matches("(?i).*(unlawful|illegal|neglect).*"));
    }

    @Test
    void everyMessageIsUsedAndEveryUsedMessageExists() throws IOException {
        Set<String> keys = messages("fi").keySet();
        List<Pattern> used = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            Matcher matcher = USED_IN_TEMPLATE.matcher(Files.readString(file));
            while (matcher.find()) {
                String key = matcher.group(1) == null
                        ? matcher.group(2)
                        : matcher.group(1).strip();
                Pattern pattern = pattern(key);
                used.add(pattern);
                if (keys.stream()
                        .noneMatch(candidate -> pattern.matcher(candidate).matches())) {
                    missing.add(file.getFileName() + ": " + key);
                }
            }
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher matcher = USED_IN_JAVA.matcher(Files.readString(file));
            while (matcher.find()) {
                String text = Pattern.quote(matcher.group(1)) + (matcher.group(2) == null ? "" : ".+");
                used.add(Pattern.compile(text));
            }
        }

        assertThat(missing).as("used but not written").isEmpty();
        assertThat(keys.stream().filter(candidate -> used.stream()
                        .noneMatch(pattern -> pattern.matcher(candidate).matches())))
                .as("written but not used")
                .isEmpty();
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            String text = Files.readString(file)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<script[^>]*></script>", "");
            String words = text.replaceAll("(?s)<[^>]*>", " ").replace("Lapsivaaka", "");
            assertThat(words).as(file.toString()).doesNotContainPattern("\\p{L}");
            assertThat(text)
                    .as(file.toString())
                    .doesNotContainPattern("\\s(title|aria-label|alt|placeholder|data-label)=\"")
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("\\son[a-z]+=\"");
        }
    }

    /** {@code |error.${status}.title|} as a pattern that its keys match; a plain key matches itself. */
    private static Pattern pattern(String used) {
        String key = used.startsWith("|") ? used.substring(1, used.length() - 1) : used;
        return Pattern.compile(Stream.of(key.split("\\$\\{[^}]*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[A-Za-z0-9_-]+")));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> messages(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(
                RESOURCES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
        return messages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
