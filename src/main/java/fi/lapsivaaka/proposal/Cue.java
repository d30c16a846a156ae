package fi.lapsivaaka.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The word lists of a term file that the readers themselves need; a term file must have each of them. */
enum Cue {
    /** Denies what the clause says. */
    NEGATION,
    /** Somebody was asked or heard. */
    HEARD,
    /** Somebody will be asked or heard. */
    TO_BE_HEARD,
    /** Hearing and asking without a tense of its own. */
    HEARING,
    /** Only with {@link #HEARING}: it has happened. */
    DONE,
    /** Only with {@link #HEARING}: it is still to come. */
    TO_COME,
    /** A council or another body took a stand. */
    STATED,
    /** The sentence tells what others claim or demand. */
    CLAIM,
    /** The sentence is the authority's own again. */
    AUTHORITY,
    /** Headings over what others claim or demand. */
    CLAIM_SECTION,
    /** Headings over the authority's own text. */
    CONTENT_SECTION,
    /** Headings over the proposal or the decision itself. */
    DECISION_SECTION,
    /** Headings over names of officials. */
    PEOPLE_SECTION,
    /** Headings over what is not content: distribution lists, instructions for appeal. */
    IGNORED_SECTION,
    /** Sentences that are not content: disqualification, attendance. */
    IGNORED_SENTENCE,
    /** First lines that name a body or a meeting, not the matter. */
    FRONT_MATTER,
    /** Words that begin a list of agenda items. */
    AGENDA,
    /** Titles of officials: the service in them is not what the matter is about. */
    JOB_TITLE,
    /** Names of bodies, likewise. */
    BODY_NAME,
    /** Names of streets: a service in them is only part of the name. */
    PLACE_NAME,
    /** Rooms and places where people gather or vote: a service beside them is only the house it is in. */
    VENUE,
    /** What it is said of is a service no more: a former school, an empty day care centre. */
    FORMER,
    /** The sentence speaks of money. */
    ECONOMY,
    /** A price follows. */
    PRICE,
    /** What is counted in millions without being money. */
    COUNTED,
    /** Something changes: what stands in the sentence is what the matter is about. */
    CHANGE,
    /** The sentence is itself what is proposed or decided, wherever it stands. */
    DECIDES;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String ids() {
        return Arrays.stream(values()).map(Cue::id).collect(Collectors.joining(", "));
    }
}
