package fi.lapsivaaka.proposal;

/**
 * An item of an agenda or of minutes.
 *
 * @param position among the items, from 1 on
 * @param number as the agenda numbers it: {@code § 12} or {@code 3}
 * @param start index of the first character of its heading in the text of the agenda
 * @param end index after its last character
 */
public record AgendaItem(int position, String number, String title, int start, int end) {

    /** The item as a draft of its own. */
    public Draft draft(String agenda) {
        return new Draft(title, agenda.substring(start, end).strip());
    }
}
