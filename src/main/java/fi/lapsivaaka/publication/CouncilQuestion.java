package fi.lapsivaaka.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a member of the council.
 *
 * @param section id of the point of the page it is about; empty where it is about all of it
 * @param asker name as colleagues know it, never published; the empty text once anonymised
 * @param answer the newest; null while there is none
 */
public record CouncilQuestion(
        UUID id,
        UUID draft,
        String matter,
        String section,
        String question,
        UUID askedBy,
        String asker,
        Instant askedAt,
        @Nullable Answer answer) {

    /** So long may a question be, in characters. */
    public static final int LONGEST = 2_000;

    /** So long may an answer be, in characters. */
    public static final int LONGEST_ANSWER = 4_000;

    /** What somebody who prepared the matter says. */
    public record Answer(String text, String name, Instant at) {}
}
