package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that an author or an approver said about a draft.
 *
 * @param entry the rule it is about; the empty text for the whole draft
 */
public record Comment(long id, String entry, String words, UUID author, Instant writtenAt) {}
