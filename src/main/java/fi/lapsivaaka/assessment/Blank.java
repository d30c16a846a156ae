package fi.lapsivaaka.assessment;

/** Fact: a question that applies, was shown, and has no answer. */
public record Blank(String proposal, String question) {}
