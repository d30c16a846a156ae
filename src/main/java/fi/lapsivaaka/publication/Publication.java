package fi.lapsivaaka.publication;

import fi.lapsivaaka.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed assessment made public.
 *
 * @param position in the order of publishing
 * @param organisationCode and {@code year}, {@code number}: its address
 * @param matter the first draft of the matter
 * @param title the matter's heading; empty once its content was erased
 * @param base where the service stood on that day, without a slash at the end
 * @param recordSha256 fingerprint of its record, which holds those of its files
 * @param successor the newest publication of the same matter; null for that one itself
 * @param withdrawal null while it stands
 */
public record Publication(
        UUID id,
        long position,
        String organisationCode,
        LocalizedText organisation,
        int year,
        int number,
        UUID draft,
        UUID matter,
        String title,
        boolean practice,
        String base,
        String recordSha256,
        Instant publishedAt,
        @Nullable Successor successor,
        @Nullable Withdrawal withdrawal) {

    /** A publication that stands in for an earlier one of the same matter. */
    public record Successor(int year, int number, Instant publishedAt) {}

    /** @param erased whether its content was deleted too */
    public record Withdrawal(Instant at, String reason, boolean erased) {}

    /** What everybody may know of how it stands. */
    public enum Status {
        CURRENT,
        SUPERSEDED,
        WITHDRAWN
    }

    public Status status() {
        if (withdrawal != null) {
            return Status.WITHDRAWN;
        }
        return successor == null ? Status.CURRENT : Status.SUPERSEDED;
    }

    /** When something about it changed last. */
    public Instant changedAt() {
        if (withdrawal != null) {
            return withdrawal.at();
        }
        return successor == null ? publishedAt : successor.publishedAt();
    }

    /** {@code 2026-3}. */
    public String name() {
        return year + "-" + number;
    }

    /** Its address without host and language: {@code /published/X01/2026-3}. */
    public String path() {
        return path(organisationCode, year, number);
    }

    /** The address of whatever stands in for it; its own where nothing does. */
    public String newestPath() {
        return successor == null ? path() : path(organisationCode, successor.year(), successor.number());
    }

    static String path(String organisation, int year, int number) {
        return "/published/" + organisation + "/" + year + "-" + number;
    }
}
