package fi.lapsivaaka.activity;

import java.util.Locale;
import java.util.Optional;

/** What a column of a file of activity figures can mean. Names are in {@code db/reference/activity-columns.csv}. */
public enum ActivityField {
    ORGANISATION,
    YEAR,
    /** What is counted. */
    MEASURE,
    /** Code of a service, where the file names one. */
    SERVICE,
    /** Postcode or name of a residential area. */
    AREA,
    /** School, day-care centre or other unit. */
    PLACE,
    /** Whom to name beside the figures. */
    SOURCE,
    /** How many; a column whose name is a year is this too. */
    VALUE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for a code that is not known */
    public static Optional<ActivityField> of(String code) {
        for (ActivityField field : values()) {
            if (field.code().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
