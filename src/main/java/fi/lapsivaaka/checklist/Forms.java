package fi.lapsivaaka.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** All assessment forms and modules, checked together. Immutable; safe for use by many threads. */
public final class Forms {

    /** The form that tells whether an assessment is needed. */
    public static final String SCREENING = "screening";
    /** The short assessment. */
    public static final String SHORT = "short";
    /** The full assessment; it begins with the questions of the short one. */
    public static final String FULL = "full";
    /** The check of a budget proposal. */
    public static final String BUDGET = "budget-proposal";
    /** The follow-up after the decision. */
    public static final String FOLLOW_UP = "follow-up";

    private static final List<String> SHIPPED = List.of("shared", SCREENING, SHORT);
    private static final String FOLDER = "/assessment-forms/";
    private static final String ENDING = ".yaml";
    private static final String SHARED = "shared" + ENDING;
    private static final int MOST_FILES = 64;

    private final Map<String, Form> forms;
    private final Map<String, Question> questions;

    private Forms(Map<String, Form> forms, Map<String, Question> questions) {
        this.forms = Collections.unmodifiableMap(forms);
        this.questions = Collections.unmodifiableMap(questions);
    }

    /** The forms that come with the product. */
    public static Forms shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : SHIPPED) {
            try (var stream = Forms.class.getResourceAsStream(FOLDER + name + ENDING)) {
                if (stream == null) {
                    throw new IllegalStateException("form " + name + " is missing from the product");
                }
                files.put(name + ENDING, stream.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException("form " + name + " cannot be read", broken);
            }
        }
        return read(files);
    }

    /**
     * The forms in a folder: every file that ends in {@code .yaml}, not its subfolders.
     *
     * @throws RefusedForms with every problem found
     */
    public static Forms folder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && Files.isRegularFile(file) && files.size() <= MOST_FILES) {
                    files.put(name, bytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new RefusedForms(List.of(
                    new FormProblem(folder.toString(), 0, 0, "the folder cannot be read", "a folder of form files")));
        }
        return read(files);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(YamlFile.MOST_BYTES + 1);
        }
    }

    /**
     * Reads and checks forms.
     *
     * @param files file name to bytes
     * @throws RefusedForms with every problem found
     */
    public static Forms read(SortedMap<String, byte[]> files) {
        List<FormProblem> problems = new ArrayList<>();
        if (files.size() > MOST_FILES) {
            throw new RefusedForms(List.of(
                    new FormProblem("forms", 0, 0, files.size() + " files", "at most " + MOST_FILES + " files")));
        }
        Shared shared = files.containsKey(SHARED)
                ? YamlFile.read(SHARED, files.get(SHARED), problems)
                        .map(node -> Shared.read(new Block(SHARED, node, problems)))
                        .orElse(Shared.NOTHING)
                : Shared.NOTHING;
        FormReader reader = new FormReader(shared);
        List<Form> read = new ArrayList<>();
        files.forEach((file, bytes) -> {
            if (!file.equals(SHARED)) {
                Optional<Node> root = YamlFile.read(file, bytes, problems);
                root.ifPresent(node -> read.add(reader.read(
                        new Block(file, node, problems), file.substring(0, file.length() - ENDING.length()))));
            }
        });
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add(new FormProblem("forms", 0, 0, "there is no form", "files that end in " + ENDING));
        }
        Forms forms = of(read);
        new FormsChecker(forms.forms, forms.questions, shared, reader).check();
        if (!problems.isEmpty()) {
            throw new RefusedForms(problems);
        }
        return forms;
    }

    private static Forms of(List<Form> read) {
        Map<String, Form> forms = new LinkedHashMap<>();
        Map<String, Question> questions = new LinkedHashMap<>();
        read.stream()
                .sorted(Comparator.comparing(Form::module)
                        .thenComparing(Form::order)
                        .thenComparing(Form::code))
                .forEach(form -> {
                    forms.put(form.code(), form);
                    form.questions().forEach(question -> questions.put(question.id(), question));
                });
        return new Forms(forms, questions);
    }

    /** Forms, then modules, each in their own order. */
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    public Optional<Form> form(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The modules whose questions the matter adds to a form. */
    public List<Form> modules(Map<String, Answer> answers, Facts facts) {
        Interview interview = new Interview(questions, answers, facts);
        return forms.values().stream()
                .filter(form -> form.module() && interview.holds(form.appliesWhen()))
                .toList();
    }

    /**
     * The questions of a form or module that apply, in the order in which they are asked: those of the forms it
     * includes come first.
     *
     * @param answers question id to answer, over all forms of the matter
     * @throws IllegalArgumentException when there is no such form
     */
    public List<Question> applicable(String form, Map<String, Answer> answers, Facts facts) {
        Form asked = form(form).orElseThrow(() -> new IllegalArgumentException("there is no form '" + form + "'"));
        Interview interview = new Interview(questions, answers, facts);
        return Stream.concat(asked.includes().stream().flatMap(code -> form(code).stream()), Stream.of(asked))
                .flatMap(part -> part.questions().stream())
                .filter(interview::applies)
                .toList();
    }

    /** Everything that is wrong with an answer; empty when it can be accepted. */
    public List<Fault> validate(Question question, Answer answer) {
        return AnswerChecker.check(question, answer);
    }
}
