package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.KeptDraft;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** By which version of the rules an open matter is judged, where that is not the national one in force. */
public interface DraftRules {

    /** Every matter is judged by the national rules in force. */
    DraftRules NONE = new DraftRules() {
        @Override
        public Optional<Version> of(KeptDraft draft) {
            return Optional.empty();
        }

        @Override
        public Optional<Version> now(@Nullable UUID organisation) {
            return Optional.empty();
        }

        @Override
        public Standing standing(KeptDraft draft) {
            return Standing.IN_FORCE;
        }

        @Override
        public void move(KeptDraft draft, UUID person) {}
    };

    /** What the publication of newer rules said of matters that were open then. */
    enum Standing {
        /** Judged by the rules in force. */
        IN_FORCE,
        /** Judged by the rules it was begun under, to its end. */
        STAYS,
        /** Judged by the rules it was begun under; people may move it to those in force. */
        OFFERED,
        /** It must be moved to the rules in force before it can be signed. */
        REQUIRED
    }

    /**
     * A version of the rules.
     *
     * @param files reads its files, path to bytes
     */
    record Version(String sha256, Supplier<? extends Map<String, byte[]>> files) {}

    /** Empty when the matter is judged by the national rules in force. */
    Optional<Version> of(KeptDraft draft);

    /**
     * The version in force for an organisation; empty when that is the national one.
     *
     * @param organisation null for matters of no organisation
     */
    Optional<Version> now(@Nullable UUID organisation);

    Standing standing(KeptDraft draft);

    /**
     * From now on the matter is judged by the version that is in force for its organisation at this moment.
     *
     * @param person who decided so
     */
    void move(KeptDraft draft, UUID person);
}
