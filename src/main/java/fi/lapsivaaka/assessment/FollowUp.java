package fi.lapsivaaka.assessment;

/** Fact: one indicator that is to be followed. */
public record FollowUp(
        String proposal, String indicator, boolean baseline, boolean target, boolean owner, boolean date) {}
