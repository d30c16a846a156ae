package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;

/** What a field is filled with before a person has looked at it. It counts for nothing until a person accepts it. */
public record Suggestion(Answer answer, Source source) {

    /** Where it comes from. */
    public enum Source {
        /** Read from the draft. */
        DRAFT,
        /** Computed from the classified figures of the organisation. */
        FIGURES,
        /** Follows from other answers. */
        ANSWERS,
        /** Whoever is signed in, and today. */
        PERSON,
        /** Written from the other answers. */
        WRITTEN,
        /** Taken from an earlier assessment. */
        EARLIER
    }
}
