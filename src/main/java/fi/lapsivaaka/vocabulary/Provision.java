package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One section of an act, in our own words. It is not the act's text.
 *
 * @param id number of the act and section without blanks: {@code 628/1998#32}, {@code CRC#12}
 * @param act official title in Finnish and Swedish; English titles are unofficial
 * @param verified whether the section was read in the statute collection
 * @param checked the day of that check
 * @param inForceNote amendments and dates of entry into force, in Finnish as noted at the check
 */
public record Provision(
        String id,
        LocalizedText act,
        String number,
        String section,
        LocalizedText says,
        String inForceNote,
        boolean verified,
        @Nullable LocalDate checked,
        String source) {}
