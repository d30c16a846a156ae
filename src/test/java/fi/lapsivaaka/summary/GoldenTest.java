package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.comparison.AnsweredMatters;
import fi.lapsivaaka.print.Papers;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes out of a matter, word for word, in three languages: a change of it is a difference to be read and approved. To
 * write the files anew: {@code ./mvnw -q test -Dtest=GoldenTest -Dgolden.write=true}.
 */
class GoldenTest {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Instant MADE = Instant.parse("2026-11-22T08:00:00Z");

    private final Vocabulary vocabulary = Vocabulary.shipped();

    static Stream<Arguments> matters() {
        return Stream.of(GoldenMatter.values())
                .flatMap(matter -> Stream.of(Language.values()).map(language -> Arguments.of(matter, language)));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void saysWhatWasApproved(GoldenMatter matter, Language language) throws IOException {
        Map<String, String> texts = texts(matter, language);

        assertThat(texts(matter, language))
                .as("the same input gives the same texts")
                .isEqualTo(texts);
        assertThat(texts.get("agenda.txt").strip()).hasSizeLessThanOrEqualTo(AgendaTextWriter.LONGEST);
        assertThat(texts.get("child.txt").strip()).hasSizeLessThan(ChildText.LONGEST + 100);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = FILES.resolve(matter.folder()).resolve(language.code()).resolve(text.getKey());
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            assertThat(text.getValue())
                    .as("%s; if this is meant: ./mvnw -q test -Dtest=GoldenTest -Dgolden.write=true", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theSameInputGivesTheSameFiles(GoldenMatter matter, Language language) {
        CouncilPage page = page(matter, language);
        CouncilPage again = page(matter, language);

        assertThat(new CouncilPageDocument().render(again, MADE))
                .isEqualTo(new CouncilPageDocument().render(page, MADE));
        if (matter == GoldenMatter.FEE) {
            assertThat(Papers.writer().write("council-paper", Map.of("page", again), language, MADE))
                    .isEqualTo(Papers.writer().write("council-paper", Map.of("page", page), language, MADE));
        }
    }

    private Map<String, String> texts(GoldenMatter matter, Language language) {
        CouncilPage page = page(matter, language);
        Matter read = matter.read(language);
        AgendaTextWriter agendas = new AgendaTextWriter(vocabulary);
        ChildTextWriter children = new ChildTextWriter(vocabulary);
        String agenda = matter.answered() ? agendas.write(read, language) : agendas.write(read.check(), language);
        ChildText child = matter.answered() ? children.write(read, language) : children.write(read.check(), language);
        StringBuilder told = new StringBuilder();
        child.points().forEach(point -> told.append(point.text())
                .append(" [")
                .append(point.symbol())
                .append("]\n"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("page.txt", ReadingOrder.of(new CouncilPageHtml().render(page)));
        texts.put("agenda.txt", agenda + "\n");
        texts.put(
                "child.txt",
                told.append("LIX ").append(child.lix()).append('\n').toString());
        texts.put("page.json", new CouncilPageJson().render(page, agenda, child) + "\n");
        return texts;
    }

    private CouncilPage page(GoldenMatter matter, Language language) {
        Matter read = matter.read(language);
        CouncilPageWriter writer = new CouncilPageWriter(vocabulary);
        return matter.answered()
                ? writer.write(read, null, AnsweredMatters.DAY, true, null, language)
                : writer.write(read.check(), AnsweredMatters.DAY, true, null, language);
    }
}
