package fi.lapsivaaka.ledger;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in. Its content lies in the data folder until it was taken in or thrown away.
 *
 * @param notice why it waits again after somebody had it taken in: {@code cancelled}, {@code failed}, {@code foreign},
 *     {@code interrupted} or {@code refused}; the empty text otherwise
 * @param receivedFrom the person who handed it over; null where nobody is known
 * @param importId the import made of it; null until then
 */
public record IncomingFile(
        UUID id,
        String fileName,
        String fileSha256,
        long fileSize,
        State state,
        String notice,
        FileAnswers answers,
        @Nullable UUID receivedFrom,
        @Nullable UUID importId,
        Instant receivedAt,
        Instant changedAt) {

    /** Where a file is on its way. */
    public enum State {
        /** It is being read through. */
        CHECKING,
        /** It waits for a person's answers and word. */
        WAITING,
        /** It is being taken in, or stands in the queue for it. */
        TAKING,
        /** It is an import now. */
        TAKEN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    IncomingFile at(State now, String why, Instant moment) {
        return new IncomingFile(
                id, fileName, fileSha256, fileSize, now, why, answers, receivedFrom, importId, receivedAt, moment);
    }

    IncomingFile with(FileAnswers said) {
        return new IncomingFile(
                id, fileName, fileSha256, fileSize, state, notice, said, receivedFrom, importId, receivedAt, changedAt);
    }

    IncomingFile takenAs(UUID made, Instant moment) {
        return new IncomingFile(
                id, fileName, fileSha256, fileSize, State.TAKEN, "", answers, receivedFrom, made, receivedAt, moment);
    }
}
