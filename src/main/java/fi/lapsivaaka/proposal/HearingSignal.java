package fi.lapsivaaka.proposal;

/**
 * Somebody whose views a draft says were or will be asked.
 *
 * @param target {@code CHILDREN}, {@code YOUTH_COUNCIL}, {@code PUPIL_COUNCIL}, {@code GUARDIANS}, {@code RESIDENTS},
 *     {@code STAFF}, {@code DISABILITY_COUNCIL}, {@code ELDERLY_COUNCIL}, {@code EXPERT}, {@code USERS}
 * @param planned still to come
 */
public record HearingSignal(String target, boolean planned, Quote quote) {}
