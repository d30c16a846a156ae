package fi.lapsivaaka.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One file taken in whole. It never changes; it can be withdrawn, and then its figures no longer count.
 *
 * @param version 0 before it is saved
 * @param practice figures of a fictional organisation
 * @param source whom to name when the figures are shown
 * @param licence under which the figures were published, or the empty text
 * @param decision what its budget changes rest on, or the empty text
 * @param firstDay day of its earliest entry; null when its rows tell no days
 * @param lastDay day of its latest entry; null when its rows tell no days
 * @param rowCount rows with an amount of their own
 * @param sumRowCount printed sums left out
 * @param keyCount different things the amounts are for
 * @param withdrawnAt null while the figures count
 * @param withdrawnReason the empty text while the figures count
 * @param totals sum of the file by phase
 */
public record LedgerImport(
        @Id UUID id,
        @Version int version,
        UUID organisationId,
        boolean practice,
        String fileName,
        String fileSha256,
        String source,
        String licence,
        String decision,
        int firstYear,
        int lastYear,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long rowCount,
        long sumRowCount,
        long keyCount,
        Instant importedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason,
        @MappedCollection(idColumn = "import_id") Set<PhaseTotal> totals) {

    /** Sum of the file in one phase, in cents. */
    @Table("ledger_import_total")
    public record PhaseTotal(String phase, long totalCents) {}
}
