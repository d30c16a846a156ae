package fi.lapsivaaka.authoring.web;

import java.util.List;

/**
 * A case tried out by the rules of a draft, before it is kept.
 *
 * @param problems what keeps it from being kept, in the page's language
 * @param doubts words that may be somebody's name; the expert decides
 * @param mistakes what cannot be read of it, in the page's language
 * @param read whether it could be run
 * @param holds whether the draft's rules say what it expects
 * @param differences what they say otherwise, in words
 */
record CaseTrial(
        List<String> problems,
        List<String> doubts,
        List<String> mistakes,
        boolean read,
        boolean holds,
        List<String> differences) {

    /**
     * Whether it may be kept: whether it holds is another matter.
     *
     * @param sure whether the expert says that none of the doubts is a name
     */
    boolean sound(boolean sure) {
        return read && problems.isEmpty() && (sure || doubts.isEmpty());
    }
}
