package fi.lapsivaaka.assessment;

/** How much a finding weighs. */
public enum Severity {
    /** Not ready for decision: a procedural or content duty looks unmet. Can be overridden only with a printed reason. */
    BLOCK,
    /** Check: an answer or a reason is expected. */
    WARN,
    /** Worth knowing. */
    NOTE
}
