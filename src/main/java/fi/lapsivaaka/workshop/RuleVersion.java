package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set. It never changes and never goes.
 *
 * @param number counts the versions of its rule set, from 1 on
 * @param label the version as its manifest names it
 * @param shipped whether it came with the product; else it was published here
 * @param reason why it was published; the empty text for one that came with the product
 * @param inForceAt from when on, until the next one; null for one that came with the product and never was
 * @param baseId the version it was made from; null for one that came with the product
 * @param publishedBy who approved it; null for one that came with the product
 * @param organisationId whose own version it is; null for a national one
 * @param standsOnId the national version that it differs from; null for a national one
 * @param givesUp whether the organisation has no rules of its own from then on
 */
public record RuleVersion(
        UUID id,
        RuleKind kind,
        int number,
        String sha256,
        String label,
        boolean shipped,
        String reason,
        @Nullable Instant inForceAt,
        OpenAssessments openAssessments,
        @Nullable UUID baseId,
        @Nullable UUID publishedBy,
        Instant publishedAt,
        @Nullable UUID organisationId,
        @Nullable UUID standsOnId,
        boolean givesUp) {

    /** Whether it holds rules of one organisation alone. */
    public boolean local() {
        return organisationId != null && !givesUp;
    }

    /** How it stands in the audit trail: id, version, hash. */
    public String told() {
        return kind.id() + " " + label + " " + sha256;
    }
}
