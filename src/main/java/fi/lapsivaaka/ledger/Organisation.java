package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LocalizedText;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A municipality or a wellbeing services county whose ledgers are kept.
 *
 * @param version 0 before it is first saved
 * @param code code of the municipality; {@code hva-…} for a county without a code of its own
 * @param kind {@code kunta} or {@code hva}
 * @param municipality code of the municipality whose children figures are divided by; empty where none is known
 * @param practice fictional, for trying out; never mixed with real figures
 */
public record Organisation(
        @Id UUID id,
        @Version int version,
        String code,
        String nameFi,
        String nameSv,
        String nameEn,
        String kind,
        String municipality,
        boolean practice) {

    public LocalizedText name() {
        return new LocalizedText(nameFi, nameSv, nameEn);
    }
}
