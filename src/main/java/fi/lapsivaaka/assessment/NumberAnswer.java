package fi.lapsivaaka.assessment;

/** Fact: a number given to a question, in the unit the question states. */
public record NumberAnswer(String proposal, String question, long value) {}
