package fi.lapsivaaka.proposal;

import java.util.List;

/**
 * A term found in a sentence.
 *
 * @param weak whether it is one of the entry's weak terms
 * @param at places of its words in the sentence, ascending
 */
record Hit(TermEntry entry, boolean weak, List<Integer> at) {

    int first() {
        return at.get(0);
    }

    int last() {
        return at.get(at.size() - 1);
    }

    boolean is(Cue cue) {
        return entry.kind() == Kind.CUE && entry.id().equals(cue.id());
    }

    boolean sharesWordWith(Hit other) {
        for (Integer mine : at) {
            if (other.at.contains(mine)) {
                return true;
            }
        }
        return false;
    }
}
