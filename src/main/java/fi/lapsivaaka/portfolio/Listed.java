package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.preparation.MatterDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter in a list.
 *
 * @param owner organisation whose people may read it; null for drafts nobody owns
 * @param open whether the visitor may read the draft and its assessment, and not only the council's page
 * @param mine whether the visitor made it or was invited to it
 * @param level how thorough an assessment is needed, as a code; the empty text while not known
 * @param body who decides; the empty text when not known
 * @param excerpt what of its text matches the search, the matches between {@link Excerpt#BEGIN} and {@link Excerpt#END};
 *     the empty text without a search
 */
public record Listed(
        UUID id,
        String name,
        boolean practice,
        @Nullable UUID owner,
        boolean open,
        boolean mine,
        State state,
        String level,
        Map<MatterDate, LocalDate> days,
        String body,
        Instant createdAt,
        String excerpt) {

    public Listed {
        days = Map.copyOf(days);
    }

    /** The day of the meeting that decides. */
    public Optional<LocalDate> meeting() {
        return Optional.ofNullable(days.get(MatterDate.DECISION));
    }
}
