package fi.lapsivaaka.preparation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other about one question of a draft.
 *
 * @param id of its first remark
 * @param remarks the first one first; never empty
 * @param settledBy null while it is open
 * @param settledAt null while it is open
 */
public record CommentThread(
        long id,
        String question,
        List<Remark> remarks,
        @Nullable Author settledBy,
        @Nullable Instant settledAt) {

    public CommentThread {
        remarks = List.copyOf(remarks);
    }

    /** Something that somebody said. */
    public record Remark(Author author, String text, Instant at) {}

    public boolean open() {
        return settledAt == null;
    }
}
