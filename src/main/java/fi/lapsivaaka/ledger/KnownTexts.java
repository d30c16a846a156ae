package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cells mean that say the same over and over, found by their letters without making texts. Each place remembers one
 * text; another one that belongs there takes it.
 */
final class KnownTexts<T> {

    private static final int PLACES = 1 << 12;

    private final char[][] texts = new char[PLACES][];
    private final List<@Nullable T> meanings = new ArrayList<>(Collections.nCopies(PLACES, null));

    /** What a cell means; null when that is not remembered. */
    @Nullable
    T find(Line line, int cell) {
        int place = place(line, cell);
        char[] text = texts[place];
        boolean same =
                text != null && Arrays.equals(text, 0, text.length, line.letters(), line.start(cell), line.end(cell));
        return same ? meanings.get(place) : null;
    }

    void remember(Line line, int cell, T meaning) {
        int place = place(line, cell);
        texts[place] = Arrays.copyOfRange(line.letters(), line.start(cell), line.end(cell));
        meanings.set(place, meaning);
    }

    private static int place(Line line, int cell) {
        char[] letters = line.letters();
        int hash = 0;
        for (int i = line.start(cell); i < line.end(cell); i++) {
            hash = hash * 31 + letters[i];
        }
        return (hash ^ hash >>> 12) & (PLACES - 1);
    }
}
