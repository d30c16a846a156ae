package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import java.util.UUID;

/** Where other rooms get the council's page of a kept draft from, as it stands now. */
public interface CouncilTextSource {

    /** @throws org.springframework.web.server.ResponseStatusException 404 when there is no such draft */
    CouncilTexts write(UUID draft, Language language);
}
