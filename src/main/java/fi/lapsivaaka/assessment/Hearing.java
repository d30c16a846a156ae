package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * Fact: somebody whose views were or will be asked.
 *
 * @param target {@code CHILDREN}, {@code YOUTH_COUNCIL}, {@code PUPIL_COUNCIL}, {@code GUARDIANS}, {@code RESIDENTS},
 *     {@code STAFF}, {@code DISABILITY_COUNCIL}, {@code EXPERT}
 * @param planned still to come
 * @param ages codes of the age bands that were reached; empty when not told
 * @param summary whether what they said is told
 * @param influence whether it is told what their views changed
 */
public record Hearing(
        String proposal, String target, boolean planned, List<String> ages, boolean summary, boolean influence) {}
