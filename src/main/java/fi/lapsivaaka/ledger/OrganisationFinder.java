package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the organisation a ledger names, or makes it from what the vocabulary knows of municipalities and counties. */
@Component
class OrganisationFinder {

    private static final int LONGEST_CODE = 60;

    private final Organisations organisations;

    private final Vocabulary vocabulary = Vocabulary.shipped();

    OrganisationFinder(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @param name as the ledger writes it; a municipality's code or name in Finnish or Swedish, a county's name
     * @param kind {@code kunta} or {@code hva}
     */
    Organisation find(String name, String kind) {
        Organisation known = known(name, kind);
        return organisations
                .findByCode(known.code())
                .or(() -> organisations.findByName(known.nameFi()))
                .orElseGet(() -> organisations.save(known));
    }

    /** One that ledgers were taken in for, by the name a person gives it. */
    Optional<Organisation> named(String name) {
        return existing(name, "kunta").or(() -> existing(name, "hva"));
    }

    /** The same, but nothing is made. */
    Optional<Organisation> existing(String name, String kind) {
        Organisation known = known(name, kind);
        return organisations.findByCode(known.code()).or(() -> organisations.findByName(known.nameFi()));
    }

    private Organisation known(String name, String kind) {
        if (kind.equals("hva")) {
            Optional<Municipality> member = vocabulary.municipalities().stream()
                    .filter(municipality -> isName(municipality.county(), name))
                    .findFirst();
            LocalizedText names = member.map(Municipality::county).orElseGet(() -> LocalizedText.same(name));
            boolean practice = member.map(Municipality::practice).orElse(false);
            String own = member.map(Municipality::countyCode).orElse("");
            return organisation(own.isEmpty() ? "hva-" + code(names.fi()) : own, names, kind, "", practice);
        }
        return vocabulary
                .municipality(name)
                .map(municipality -> organisation(
                        municipality.code(), municipality.name(), kind, municipality.code(), municipality.practice()))
                .orElseGet(() -> organisation("kunta-" + code(name), LocalizedText.same(name), kind, "", false));
    }

    private static Organisation organisation(
            String code, LocalizedText name, String kind, String municipality, boolean practice) {
        return new Organisation(
                UUID.randomUUID(), 0, code, name.fi(), name.sv(), name.en(), kind, municipality, practice);
    }

    private static boolean isName(LocalizedText text, String name) {
        return text.fi().equalsIgnoreCase(name)
                || text.sv().equalsIgnoreCase(name)
                || text.en().equalsIgnoreCase(name);
    }

    private static String code(String name) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return ascii.substring(0, Math.min(ascii.length(), LONGEST_CODE - 6));
    }
}
