package fi.lapsivaaka.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of activity figures taken in whole; it never changes, and can be withdrawn.
 *
 * @param rowCount how many figures it has
 * @param withdrawnAt null while the figures count
 * @param withdrawnReason empty while the figures count
 */
public record ActivityImport(
        UUID id,
        UUID organisationId,
        String fileName,
        String fileSha256,
        String source,
        String licence,
        int firstYear,
        int lastYear,
        int rowCount,
        Instant importedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {}
