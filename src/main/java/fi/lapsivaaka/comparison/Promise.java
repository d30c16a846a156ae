package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment promised, in one language: what a follow-up asks about.
 *
 * @param decision what was to be decided
 * @param effects expected effects on children, one a line
 * @param saving promised saving a year, as a positive amount; null where none was promised
 * @param moved what was told to move to others a year; null where nobody told
 * @param review the first day on which it is checked; null where none was agreed
 */
public record Promise(
        String decision,
        List<Indicator> indicators,
        List<String> effects,
        List<Remedy> remedies,
        @Nullable Money saving,
        @Nullable Money moved,
        @Nullable LocalDate review) {

    public Promise {
        indicators = List.copyOf(indicators);
        effects = List.copyOf(effects);
        remedies = List.copyOf(remedies);
    }

    /** Something that is followed; a field is empty where it was not given. */
    public record Indicator(String name, String baseline, String target, String date, String owner) {}

    /** How harm was to be made smaller, by whom and by when; empty where it was not given. */
    public record Remedy(String remedy, String owner, String date) {}
}
