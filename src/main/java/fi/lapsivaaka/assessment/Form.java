package fi.lapsivaaka.assessment;

/**
 * Fact: a form or module that is being filled in. Rules about missing answers speak only when a form is open, so that
 * a check of a bare text never blames a preparer for questions nobody has asked.
 *
 * @param form {@code screening}, {@code short}, {@code full}, {@code budget-proposal}, {@code follow-up}, or a module
 */
public record Form(String proposal, String form) {}
