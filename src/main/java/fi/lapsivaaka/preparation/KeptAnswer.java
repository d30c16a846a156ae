package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.time.Instant;

/**
 * An answer as it was saved.
 *
 * @param revision from 1 on; a save that is based on an older one is put together with it or kept beside it
 */
public record KeptAnswer(String question, int revision, Answer answer, Origin origin, Author author, Instant savedAt) {}
