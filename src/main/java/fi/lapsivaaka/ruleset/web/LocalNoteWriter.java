package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.LocalVersion;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts into words whose own rules a page stands on. */
@Component
final class LocalNoteWriter {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Figures figures;

    LocalNoteWriter(Figures figures) {
        this.figures = figures;
    }

    LocalNote write(LocalVersion local, Language language) {
        Map<String, String> changes = new LinkedHashMap<>();
        local.changes().forEach((rule, deed) -> changes.put(rule, deed.code()));
        return new LocalNote(
                local.code(),
                local.organisation().in(language),
                local.rules().id(),
                local.rules().title().in(language),
                local.id().toString(),
                local.label(),
                local.standsOn(),
                figures.day(local.inForceAt().atZone(FINLAND).toLocalDate()),
                local.reason(),
                changes);
    }
}
