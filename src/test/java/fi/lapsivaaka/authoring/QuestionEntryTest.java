package fi.lapsivaaka.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.FormProblem;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions of the shipped forms, read as people edit them and written back. */
class QuestionEntryTest {

    private static final Path FOLDER = Path.of("assessment-forms");

    static SortedMap<String, byte[]> shipped() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String path(String file) {
        return EntrySheet.FORMS + file;
    }

    private static List<FileEntry> questions(String file, byte[] bytes) {
        return EntrySheet.of(path(file), bytes).entries().stream()
                .filter(entry -> entry.name().matches("[A-Z]{1,2}-[0-9]{2}"))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void everyQuestionIsFoundInItsFile() throws IOException {
        SortedMap<String, byte[]> files = shipped();
        List<String> found = new ArrayList<>();
        files.forEach((file, bytes) -> questions(file, bytes).forEach(entry -> found.add(entry.name())));
        List<String> known = Forms.shipped().all().stream()
                .flatMap(form -> form.questions().stream())
                .map(Question::id)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(known);
        for (Form form : Forms.shipped().all()) {
            String file = form.code() + ".yaml";
            assertThat(FormFile.of(path(file), files.getOrDefault(file, new byte[0]))
                            .steps())
                    .isEqualTo(form.steps().stream()
                            .map(step -> new FormFile.StepIds(
                                    step.id(),
                                    step.questions().stream().map(Question::id).toList()))
                            .toList());
        }
    }

    @Test
    void everyQuestionWrittenWithoutAChangeIsTheSameToTheByte() throws IOException {
        shipped().forEach((file, bytes) -> {
            for (FileEntry entry : questions(file, bytes)) {
                QuestionEntry read = QuestionEntry.read(entry.text()).orElseThrow();
                assertThat(read.written(entry.text())).isEqualTo(entry.text());
                assertThat(EntrySheet.of(path(file), bytes).with(entry.name(), read.written(entry.text())))
                        .isEqualTo(bytes);
            }
        });
    }

    @Test
    void everyQuestionWrittenAnewReadsAsTheSameQuestion() throws IOException {
        SortedMap<String, byte[]> files = shipped();
        SortedMap<String, byte[]> anew = new TreeMap<>(files);
        files.forEach((file, bytes) -> {
            for (FileEntry entry : questions(file, bytes)) {
                QuestionEntry read = QuestionEntry.read(entry.text()).orElseThrow();
                anew.computeIfPresent(file, (name, before) -> EntrySheet.of(path(name), before)
                        .with(entry.name(), read.written(bare(entry))));
                assertThat(bare(entry)).isNotEqualTo(entry.text());
            }
        });
        assertThat(Forms.read(anew).all()).isEqualTo(Forms.shipped().all());
    }

    private static String bare(FileEntry entry) {
        EntryBlocks bare = EntryBlocks.of(entry.text(), 8).orElseThrow();
        for (String field : List.of("type", "options", "none-of-these", "shown-when", "provisions")) {
            bare = bare.with(field, "");
        }
        for (String field : QuestionEntry.TEXTS) {
            bare = bare.with(field, "");
        }
        for (String field : QuestionEntry.VALUES) {
            bare = bare.with(field, "");
        }
        return bare.text();
    }

    @Test
    void aChangeTouchesOnlyItsOwnField() throws IOException {
        byte[] bytes = shipped().getOrDefault("short.yaml", new byte[0]);
        FileEntry entry = questions("short.yaml", bytes).get(1);
        QuestionEntry read = QuestionEntry.read(entry.text()).orElseThrow();
        Map<String, Map<String, String>> texts = new LinkedHashMap<>(read.texts());
        texts.put("help", Map.of("fi", "Uusi \"ohje\" \\ kenoviiva", "sv", "Ny hjälp", "en", "New help"));
        List<QuestionEntry.Inner> inner = new ArrayList<>(read.inner());
        inner.set(
                0,
                new QuestionEntry.Inner(
                        "option", Map.of("fi", "Vaihtoehdon nimi", "sv", "Alternativ", "en", "Option")));
        QuestionEntry changed = new QuestionEntry(
                read.id(),
                read.type(),
                texts,
                read.values(),
                read.list(),
                read.options(),
                read.condition(),
                List.of("434/2003#31", "policy"),
                inner);
        String written = changed.written(entry.text());
        assertThat(QuestionEntry.read(written)).contains(changed);
        List<String> before = entry.text().lines().toList();
        List<String> after = written.lines().toList();
        List<String> other = new ArrayList<>();
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(after.get(line))) {
                other.add(after.get(line).strip());
            }
        }
        assertThat(other)
                .containsExactly(
                        "fi: \"Uusi \\\"ohje\\\" \\\\ kenoviiva\"",
                        "sv: \"Ny hjälp\"",
                        "en: \"New help\"",
                        "- {id: option, type: single, required: true, options: options-compared, label: {fi:"
                                + " \"Vaihtoehdon nimi\", sv: \"Alternativ\", en: \"Option\"}}",
                        "provisions: [434/2003#31, policy]");
    }

    @Test
    void aNewQuestionSaysOnlyWhatItLacks() throws IOException {
        SortedMap<String, byte[]> files = shipped();
        byte[] bytes = files.getOrDefault("short.yaml", new byte[0]);
        String text = QuestionEntry.fresh("L-30", "single");
        files.put(
                "short.yaml",
                FormFile.of(path("short.yaml"), bytes)
                        .with("children", "L-30", text)
                        .bytes());
        Forms.Attempt attempt = Forms.attempt(files);
        assertThat(attempt.problems())
                .extracting(FormProblem::what)
                .containsExactly("a text is empty", "a text is empty");
        assertThat(attempt.forms().question("L-30").orElseThrow().step()).isEqualTo("children");
    }

    @Test
    void aQuestionMovesAndGoesAndTheRestStays() throws IOException {
        byte[] bytes = shipped().getOrDefault("short.yaml", new byte[0]);
        FormFile file = FormFile.of(path("short.yaml"), bytes);
        assertThat(file.text()).isEqualTo(text(bytes));
        for (FormFile.StepIds step : file.steps()) {
            for (String id : step.questions()) {
                FormFile down = file.moved(id, 1);
                assertThat(down.moved(id, -1).text())
                        .isEqualTo(
                                down.text().equals(file.text())
                                        ? file.moved(id, -1).text()
                                        : text(bytes));
                assertThat(file.without(id).has(id)).isFalse();
                assertThat(file.without(id).text().lines().filter(line -> !text(bytes)
                                .contains(line)))
                        .isEmpty();
            }
        }
        FormFile moved = file.movedTo("L-01", "children");
        assertThat(moved.stepOf("L-01").orElseThrow().id()).isEqualTo("children");
        assertThat(moved.text()).hasSameSizeAs(text(bytes)).doesNotContain("\n\n\n");
        assertThat(file.moved("L-01", -1).text()).isEqualTo(text(bytes));
    }

    @Test
    void whatIsNotWrittenAsFormsWriteItIsLeftToTheText() {
        assertThat(QuestionEntry.read("- {id: L-01, type: text}\n")).isEmpty();
        assertThat(QuestionEntry.read("      - id: L-01\n        type: [\n")).isEmpty();
        ConditionEntry deep = QuestionEntry.read("""
                      - id: L-01
                        shown-when:
                          any:
                            - all:
                                - {question: L-02, operator: answered}
                            - {fact: services, operator: any-of, values: [VAKA]}
                """).orElseThrow().condition();
        assertThat(deep.terms()).isEmpty();
        assertThat(deep.yaml()).startsWith("          any:\n").contains("- all:");
    }
}
