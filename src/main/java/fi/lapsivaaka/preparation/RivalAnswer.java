package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.time.Instant;

/**
 * An answer to a field that somebody else had changed meanwhile, kept beside theirs until a person chooses.
 *
 * @param basedOn revision that its author had seen
 */
public record RivalAnswer(long id, String question, Answer answer, int basedOn, Author author, Instant savedAt) {}
