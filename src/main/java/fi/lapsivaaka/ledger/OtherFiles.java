package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.people.Visitor;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that are no ledgers but are handed over on the same page: a room that knows them takes them over. */
public interface OtherFiles {

    /**
     * Takes a file over when its columns tell that it is one of these.
     *
     * @param person who hands it over: nobody else may touch it until it is taken in
     * @return the address of its page, without the language; empty when it is none of these
     * @throws RefusedLedger when it is no table at all
     */
    Optional<String> receive(String name, LedgerSource source, UUID person) throws IOException;

    /** What a visitor handed over, and what was taken in for their organisations, the newest first. */
    List<Listed> listed(Visitor visitor);

    /** Where such a file is on its way. */
    enum State {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    /**
     * One such file.
     *
     * @param address of its page, without the language
     * @param organisation whose it is; empty texts while nobody knows
     * @param years first and last, written out; empty while waiting
     */
    record Listed(
            String address, String fileName, LocalizedText organisation, String years, State state, Instant when) {}
}
