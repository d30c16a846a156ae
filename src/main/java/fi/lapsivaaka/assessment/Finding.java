package fi.lapsivaaka.assessment;

/** What a rule concludes: its own id and the proposal it spoke of. Severity, texts and provisions belong to the rule. */
public record Finding(String rule, String proposal) {}
