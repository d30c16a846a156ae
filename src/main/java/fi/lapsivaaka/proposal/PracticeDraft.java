package fi.lapsivaaka.proposal;

/**
 * A draft of the practice municipality, to try the service with.
 *
 * @param id name of its file without ending
 * @param title the heading of the agenda item
 * @param text the whole document, which says itself that it is practice
 */
public record PracticeDraft(String id, String title, String text) {}
