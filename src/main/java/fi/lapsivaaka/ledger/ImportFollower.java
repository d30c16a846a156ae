package fi.lapsivaaka.ledger;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who makes something of figures while they are taken in, so that it is there when they are and a large file need
 * not be read again.
 */
public interface ImportFollower {

    /** Begins with an import of the organisation. */
    Following follow(Organisation organisation);

    /** One import followed. {@link #keys} and {@link #sum} are told in a thread beside the import's, one call at a time. */
    interface Following {

        /**
         * Keys that the file has, each told at least once, while the file is still being read.
         *
         * @param ids of the keys in the database, in the same order; two keys may have one id
         */
        void keys(List<LedgerKey> keys, long[] ids);

        /** What all entries of a key add up to; told at the end, unless the file has more keys than can be held. */
        void sum(KeyedAmounts sum);

        /** All sums were told: what can be made ready without the import's connection is made ready now, in that thread. */
        void summed();

        /**
         * Keeps what was made, in the transaction and the thread of the import.
         *
         * @param summed whether every key was told by {@link #sum}; otherwise the amounts are to be read from the database
         */
        void keep(UUID importId, boolean summed);
    }
}
