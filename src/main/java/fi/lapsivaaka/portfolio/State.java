package fi.lapsivaaka.portfolio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a matter is. */
public enum State {
    /** The screening is under way. */
    SCREENING,
    /** The assessment is under way. */
    ASSESSMENT,
    /** The assessor has signed. */
    SIGNED,
    /** The accountable official has signed too. */
    APPROVED,
    /** The day of the decision has passed, the day of review has not. */
    DECIDED,
    /** The day of review has passed and nobody has signed the follow-up. */
    OVERDUE,
    /** The follow-up has been signed. */
    FOLLOWED;

    /** As it stands in addresses and messages: {@code screening}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no state's code. */
    public static Optional<State> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
