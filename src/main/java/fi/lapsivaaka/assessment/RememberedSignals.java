package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.SignalReader;
import fi.lapsivaaka.proposal.Signals;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a draft's signals once: the same text gives the same signals however often its answers change. */
final class RememberedSignals {

    private static final int MOST = 32;

    private record Read(Draft draft, String organisation) {}

    private final SignalReader reader;
    private final Map<Read, Signals> remembered = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, Signals> eldest) {
            return size() > MOST;
        }
    });

    RememberedSignals(SignalReader reader) {
        this.reader = reader;
    }

    Signals of(Draft draft, String organisation) {
        Read key = new Read(draft, organisation);
        Signals known = remembered.get(key);
        if (known == null) {
            known = reader.read(draft, organisation);
            remembered.put(key, known);
        }
        return known;
    }
}
