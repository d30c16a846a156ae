package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that a municipality, a county, an education provider or the state organises for children.
 *
 * @param id {@code S001} … {@code S120}
 * @param organisers {@code kunta}, {@code hva}, {@code ky}, {@code valtio}
 * @param serviceClass code of the official classification of municipal services, for social and health services that of
 *     2022; empty where the state organises
 * @param family code of its {@link ServiceFamily}
 * @param level code of its {@link Level} by default
 * @param lifeStages codes of {@link LifeStage}
 * @param careStructure {@code open}, {@code housing}, {@code institutional} or {@code none}
 * @param provisions ids of the {@link Provision}s it rests on
 * @param act the act and its number as written for people, also where no provision of ours exists; several acts are
 *     separated by a semicolon
 * @param section the sections likewise, act by act; may be empty
 * @param validFrom first day of the service as described here, where it is known to have begun
 * @param validTo last day of a service that has ended
 * @param checked whether its act and sections were checked against the statutes; otherwise they are professional
 *     knowledge
 * @param remark in Finnish, possibly empty
 */
public record Service(
        String id,
        LocalizedText name,
        List<String> organisers,
        String serviceClass,
        String family,
        String level,
        List<String> lifeStages,
        String careStructure,
        Statutory statutory,
        List<String> provisions,
        String act,
        String section,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean checked,
        String remark) {

    /** Whether the service exists, as described here, on that day. */
    public boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
