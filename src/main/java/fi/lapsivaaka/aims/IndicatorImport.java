package fi.lapsivaaka.aims;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an organisation's own indicator values. It never changes; it can be withdrawn.
 *
 * @param source whom to name
 * @param withdrawnAt null while the values count
 * @param withdrawnReason empty while the values count
 */
public record IndicatorImport(
        UUID id,
        UUID organisationId,
        String fileName,
        String source,
        int valueCount,
        Instant importedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {}
