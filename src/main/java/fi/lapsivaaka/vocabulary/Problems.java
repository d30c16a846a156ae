package fi.lapsivaaka.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the reference data, so that its editor sees all of it at once. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String file, long line, String what) {
        found.add(file + ":" + line + ": " + what);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenVocabulary(found);
        }
    }
}
