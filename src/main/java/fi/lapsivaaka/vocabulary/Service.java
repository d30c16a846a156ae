package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A service that a municipality, a county, an education provider or the state organises for children.
 *
 * @param id {@code S001} … {@code S120}
 * @param organisers {@code kunta}, {@code hva}, {@code ky}, {@code valtio}
 * @param family code of its {@link ServiceFamily}
 * @param level code of its {@link Level} by default
 * @param lifeStages codes of {@link LifeStage}
 * @param careStructure {@code open}, {@code housing}, {@code institutional} or {@code none}
 * @param provisions ids of the {@link Provision}s it rests on
 * @param act the act and its number as written for people, also where no provision of ours exists
 * @param section the sections, likewise
 */
public record Service(
        String id,
        LocalizedText name,
        List<String> organisers,
        String family,
        String level,
        List<String> lifeStages,
        String careStructure,
        Statutory statutory,
        List<String> provisions,
        String act,
        String section) {}
