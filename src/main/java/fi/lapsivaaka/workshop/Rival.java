package fi.lapsivaaka.workshop;

import java.util.UUID;

/**
 * What somebody wrote where somebody else had written meanwhile; a person chooses.
 *
 * @param path of the file
 * @param entry the row of the table, or the entry of the file
 * @param part the column of the table; the empty text where the whole entry is meant
 * @param kept what stands in the draft
 * @param rival what was written beside it
 */
public record Rival(long id, String path, String entry, String part, String kept, String rival, UUID author) {}
