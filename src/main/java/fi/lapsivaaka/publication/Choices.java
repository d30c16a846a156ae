package fi.lapsivaaka.publication;

import java.util.Set;
import java.util.UUID;

/**
 * What a person chose before publishing.
 *
 * @param signatories whether the names of those who signed are published
 * @param confirmed ids of finds that are no personal data
 * @param leftOut ids of finds that are left out of what is published
 * @param questions ids of the questions that are published with their answers
 */
public record Choices(boolean signatories, Set<String> confirmed, Set<String> leftOut, Set<UUID> questions) {

    /** Nothing chosen yet. */
    public static final Choices NONE = new Choices(false, Set.of(), Set.of(), Set.of());

    public Choices {
        confirmed = Set.copyOf(confirmed);
        leftOut = Set.copyOf(leftOut);
        questions = Set.copyOf(questions);
    }
}
