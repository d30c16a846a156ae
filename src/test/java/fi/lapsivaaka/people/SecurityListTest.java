package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of requirements in docs/security.md is whole, and each test it names is there. */
class SecurityListTest {

    private static final Pattern CHAPTER = Pattern.compile("^### V(\\d+) ", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([a-z ]+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("^Does not apply: ([0-9., ]+) \\(.+\\)\\.$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");

    /** How many requirements of levels 1 and 2 the chapters V1 to V17 of ASVS 5.0.0 have. */
    private static final List<Integer> REQUIREMENTS =
            List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    private static final Set<String> STATES = Set.of("yes", "partly", "no", "not built", "operator");

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs/security.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void tellsEachRequirementOnceInItsChapter() {
        Map<Integer, List<String>> told = new HashMap<>();
        String[] chapters = CHAPTER.split(page);
        List<Integer> numbers = CHAPTER.matcher(page)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 17).boxed().toList());
        for (int i = 0; i < numbers.size(); i++) {
            told.put(numbers.get(i), requirements(chapters[i + 1]));
        }
        told.forEach((chapter, requirements) -> {
            assertThat(requirements).as("V" + chapter).doesNotHaveDuplicates().hasSize(REQUIREMENTS.get(chapter - 1));
            assertThat(requirements).allMatch(number -> number.startsWith(chapter + "."));
        });
    }

    private static List<String> requirements(String chapter) {
        return Stream.concat(
                        ROW.matcher(chapter).results().map(row -> row.group(1)),
                        ELSEWHERE
                                .matcher(chapter)
                                .results()
                                .flatMap(line -> Stream.of(line.group(1).split(", "))))
                .toList();
    }

    @Test
    void knowsTheStateOfEachAndAReasonWhereItIsNotMet() {
        List<MatchResult> rows = ROW.matcher(page).results().toList();
        assertThat(rows).hasSizeGreaterThan(150).allSatisfy(row -> assertThat(STATES)
                .contains(row.group(2)));
        assertThat(rows).filteredOn(row -> !row.group(2).equals("yes")).allSatisfy(row -> assertThat(row.group(3))
                .hasSizeGreaterThan(15));
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        Set<String> named =
                TEST.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(tests);
    }
}
