package fi.lapsivaaka.proposal;

import java.time.Instant;
import java.util.UUID;

/** A kept draft by name, without its texts: enough for a list. */
public record DraftName(UUID id, String name, boolean practice, Instant createdAt) {}
