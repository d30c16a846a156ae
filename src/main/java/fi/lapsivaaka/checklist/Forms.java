package fi.lapsivaaka.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** No form at all. */
    public static final Forms NONE = new Forms(Map.of(), Map.of());

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

    /** The forms that come with the product; read once. */
    public static Forms shipped() {
        return Shipped.FORMS;
    }

    /** Read when somebody asks for them first. */
    private static final class Shipped {

        private static final Forms FORMS = readShipped();
    }

    private static Forms readShipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(SHARED, shipped(SHARED));
        for (String code : shared(files, new ArrayList<>()).forms()) {
            files.put(code + ENDING, shipped(code + ENDING));
        }
        return read(files);
    }

    private static byte[] shipped(String name) {
        try (var stream = Forms.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("form file " + name + " is missing from the product");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("form file " + name + " cannot be read", broken);
        }
    }

    private static Shared shared(SortedMap<String, byte[]> files, List<FormProblem> problems) {
        byte[] bytes = files.get(SHARED);
        if (bytes == null) {
            problems.add(new FormProblem(SHARED, 0, 0, "the file is missing", "forms, units and option-lists"));
            return Shared.NOTHING;
        }
        return YamlFile.read(SHARED, bytes, problems)
                .map(node -> Shared.read(new Block(SHARED, node, problems)))
                .orElse(Shared.NOTHING);
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
        Attempt attempt = attempt(files);
        if (!attempt.problems().isEmpty()) {
            throw new RefusedForms(attempt.problems());
        }
        return attempt.forms();
    }

    /**
     * Forms as far as they can be read, for whoever shows them while they are written.
     *
     * @param problems everything for which they would be refused; empty when they would be taken
     */
    public record Attempt(Forms forms, List<FormProblem> problems) {

        public Attempt {
            problems = List.copyOf(problems);
        }
    }

    /** Reads and checks forms, and refuses none: what cannot be read is left out, or something harmless stands there. */
    public static Attempt attempt(SortedMap<String, byte[]> files) {
        List<FormProblem> problems = new ArrayList<>();
        if (files.size() > MOST_FILES) {
            problems.add(new FormProblem("forms", 0, 0, files.size() + " files", "at most " + MOST_FILES + " files"));
            return new Attempt(NONE, problems);
        }
        Shared shared = shared(files, problems);
        FormReader reader = new FormReader(shared);
        Map<String, Form> read = new LinkedHashMap<>();
        for (String code : shared.forms()) {
            byte[] bytes = files.get(code + ENDING);
            if (bytes == null) {
                problems.add(
                        new FormProblem(SHARED, 0, 0, "there is no file " + code + ENDING, "a file for each form"));
            } else {
                YamlFile.read(code + ENDING, bytes, problems)
                        .map(node -> reader.read(new Block(code + ENDING, node, problems), code))
                        .ifPresent(form -> read.put(code, form));
            }
        }
        files.keySet().stream()
                .filter(file -> !file.equals(SHARED) && !shared.forms().contains(file.replace(ENDING, "")))
                .forEach(file -> problems.add(new FormProblem(
                        file, 0, 0, "the file is not listed in " + SHARED, "its name without ending under forms")));
        Forms forms = of(read);
        new FormsChecker(forms.forms, forms.questions, shared, reader).check();
        return new Attempt(forms, problems);
    }

    private static Forms of(Map<String, Form> forms) {
        Map<String, Question> questions = new LinkedHashMap<>();
        forms.values().forEach(form -> form.questions().forEach(one -> questions.put(one.id(), one)));
        return new Forms(forms, questions);
    }

    /** Forms and modules in the order in which they are shown. */
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

    /**
     * Everything that the answers to those questions say, under the names by which rules speak of it.
     *
     * @param asked the questions that apply; answers to other questions count for nothing
     */
    public List<Statement> statements(Collection<Question> asked, Map<String, Answer> answers) {
        return asked.stream()
                .flatMap(question -> Statement.of(question, answers.getOrDefault(question.id(), Answer.NONE)).stream())
                .toList();
    }

    /** Every name under which rules may speak of an answer, with what its values may look like. */
    public SortedMap<String, Shape> subjects() {
        SortedMap<String, Shape> subjects = new TreeMap<>();
        questions.values().forEach(question -> {
            subjects.put(question.id(), question.shape());
            question.parts().forEach(part -> subjects.put(question.id() + "-" + part.id(), part.shape()));
        });
        return Collections.unmodifiableSortedMap(subjects);
    }
}
