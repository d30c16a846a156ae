package fi.lapsivaaka.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail to read.
 *
 * @param organisations whose rows, beside those of no organisation
 * @param actor only those of one person; null for all
 * @param action code of one kind of action; the empty text for all
 * @param object id of one object; the empty text for all
 * @param from not earlier; null for the beginning
 * @param until earlier than; null for the end
 */
public record AuditQuery(
        List<UUID> organisations,
        @Nullable UUID actor,
        String action,
        String object,
        @Nullable Instant from,
        @Nullable Instant until) {}
