package fi.lapsivaaka.assessment;

/**
 * Fact: days between two dates of the matter, so that no rule needs a clock.
 *
 * @param from {@code HEARING_END}, {@code ASSESSMENT_READY}, {@code EARLIER_ASSESSMENT}, {@code REVIEW_DUE} …
 * @param to {@code AGENDA}, {@code DECISION}, {@code TODAY} …
 * @param days negative when {@code to} comes first
 */
public record Gap(String proposal, String from, String to, long days) {}
