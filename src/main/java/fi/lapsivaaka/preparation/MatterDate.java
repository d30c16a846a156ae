package fi.lapsivaaka.preparation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A day that matters to a matter, in the order in which they usually come. */
public enum MatterDate {
    HEARING_BEGIN,
    HEARING_END,
    ASSESSMENT_READY,
    AGENDA,
    DECISION,
    REVIEW;

    /** As it is written in addresses, forms and messages: {@code hearing-end}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of its column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The row of the plan of a full assessment that tells the same; empty for those that stand elsewhere. */
    Optional<String> stage() {
        return switch (this) {
            case HEARING_END, ASSESSMENT_READY, AGENDA, DECISION -> Optional.of(code());
            case HEARING_BEGIN, REVIEW -> Optional.empty();
        };
    }

    static Optional<MatterDate> ofStage(String stage) {
        return Arrays.stream(values())
                .filter(date -> date.stage().filter(stage::equals).isPresent())
                .findFirst();
    }
}
