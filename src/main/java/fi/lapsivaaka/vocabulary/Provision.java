package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One section of an act, in our own words. It is not the act's text.
 *
 * @param id number of the act and section without blanks: {@code 628/1998#32}, {@code 417/2007#13b}; sections treated
 *     together as {@code 1301/2014#21-22} or {@code 423/2003#10,23}; {@code CRC#12} for an article of the Convention on
 *     the Rights of the Child, {@code GC12} for a general comment of its committee; {@link #POLICY} where no act says it
 * @param act official title in Finnish and Swedish; English titles are unofficial
 * @param inForceNote amendments and dates of entry into force, in Finnish as noted at the check
 * @param validTo the last day of a section that has been repealed
 * @param verified whether the section was read in the statute collection
 * @param checked the day of that check
 * @param binds {@code kunta} or {@code hva} when the section is about one of them only; empty when it may bind both
 */
public record Provision(
        String id,
        LocalizedText act,
        String number,
        String section,
        LocalizedText says,
        String inForceNote,
        @Nullable LocalDate validTo,
        boolean verified,
        @Nullable LocalDate checked,
        String binds,
        String source) {

    /** The id that stands where no act says it: a default of ours that an organisation may change. */
    public static final String POLICY = "policy";

    /** How the section is referred to: {@code Perusopetuslaki (628/1998) 32 §}, {@code Basic Education Act (628/1998) section 32}. */
    public String reference(Language language) {
        return (act.in(language) + " (" + number + ") " + SectionName.in(language, section)).strip();
    }

    /** Whether the section can bind such an organisation, {@code kunta} or {@code hva}. */
    public boolean concerns(String organisation) {
        return binds.isEmpty() || binds.equals(organisation);
    }

    /** Whether the section has not been repealed before that day, as far as we know. */
    public boolean inForce(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }
}
