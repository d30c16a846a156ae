package fi.lapsivaaka.vocabulary;

import java.util.List;

/** The reference data cannot be taken in; it lists every problem found, each as {@code file:line: what is wrong}. */
public final class BrokenVocabulary extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BrokenVocabulary(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
