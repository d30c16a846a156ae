package fi.lapsivaaka.proposal;

import java.util.List;

/**
 * A sentence of a draft with the terms found in it.
 *
 * @param hits all terms found
 */
record Sentence(Quote quote, Passage passage, List<Word> words, Hits hits, Role role, Speaker speaker) {

    /** What part of the document a sentence belongs to. */
    enum Role {
        /** The matter's heading. */
        TITLE,
        HEADING,
        /** What is proposed or decided. */
        DECISION,
        /** The first sentences of the text. */
        LEAD,
        BODY,
        /** Around the matter, not of it: names of bodies, meetings and officials. */
        ASIDE,
        /** After the matter: distribution lists, instructions for appeal, who was there, who was disqualified. */
        OUTSIDE
    }

    Sentence as(Role newRole, Speaker newSpeaker) {
        return new Sentence(quote, passage, words, hits, newRole, newSpeaker);
    }

    boolean has(Cue cue) {
        return !hits.of(cue).isEmpty();
    }

    List<Hit> of(Kind kind) {
        return hits.of(kind);
    }

    List<Hit> of(Cue cue) {
        return hits.of(cue);
    }

    boolean isContent() {
        return role != Role.ASIDE && role != Role.OUTSIDE;
    }

    boolean isHeading() {
        return passage.form() == Passage.Form.HEADING;
    }
}
