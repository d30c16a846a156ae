package fi.lapsivaaka.preparation;

import java.time.Instant;
import java.util.UUID;

/**
 * A signature under an assessment.
 *
 * @param assessment the stored result that was signed
 */
public record SignOff(UUID assessment, Part part, Author author, Instant signedAt) {

    /** Who signs: the first two are different people. */
    public enum Part {
        /** Whoever made the assessment. */
        ASSESSOR,
        /** The accountable official. */
        OFFICIAL,
        /** Whoever followed the decision up. */
        FOLLOW_UP
    }
}
