package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A municipality.
 *
 * @param code three digits of the official classification; letters in the code of a practice municipality
 * @param name official in Finnish and Swedish; municipalities without a name of their own in a language keep the other
 * @param county the wellbeing services county it belongs to; Helsinki and Åland stand for themselves
 * @param countyCode code of the county where it has one of its own; else the empty text
 * @param languages {@code fi}, {@code sv} or both, the majority's language first
 * @param practice whether it is fictional, for trying out
 */
public record Municipality(
        String code,
        LocalizedText name,
        LocalizedText county,
        String countyCode,
        List<String> languages,
        boolean practice) {}
