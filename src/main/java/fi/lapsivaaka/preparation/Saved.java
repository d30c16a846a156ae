package fi.lapsivaaka.preparation;

import java.util.Optional;

/**
 * What became of a save.
 *
 * @param kept the answer that counts now; empty when there is none
 */
public record Saved(State state, Optional<KeptAnswer> kept) {

    public enum State {
        /** It counts now. */
        KEPT,
        /** It said what counts already. */
        UNCHANGED,
        /** It was put together with what somebody else had changed meanwhile. */
        MERGED,
        /** It is kept beside what somebody else had changed meanwhile, and a person must choose. */
        BESIDE
    }

    /** Revision on which the next save is based. */
    public int revision() {
        return kept.map(KeptAnswer::revision).orElse(0);
    }
}
