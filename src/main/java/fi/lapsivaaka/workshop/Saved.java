package fi.lapsivaaka.workshop;

import java.util.List;

/**
 * What came of saving something in a draft.
 *
 * @param revision of the draft afterwards
 * @param merged whether it was put together with what others had saved meanwhile
 * @param rivals row and column of each cell, or the entry, that others had changed meanwhile: what was written is kept beside
 *     theirs until somebody chooses
 */
public record Saved(int revision, boolean merged, List<String> rivals) {

    public Saved {
        rivals = List.copyOf(rivals);
    }
}
