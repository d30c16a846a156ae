package fi.lapsivaaka.proposal;

import java.util.Arrays;
import java.util.Optional;

/** The sections of a term file. */
enum Kind {
    SERVICE("services"),
    DECISION_TYPE("decision-types"),
    LIFE_STAGE("life-stages"),
    HEARING("hearing"),
    CONCEPT("concepts"),
    CUE("cues");

    private final String section;

    Kind(String section) {
        this.section = section;
    }

    String section() {
        return section;
    }

    static Optional<Kind> of(String section) {
        return Arrays.stream(values())
                .filter(kind -> kind.section.equals(section))
                .findFirst();
    }
}
