package fi.lapsivaaka.publication;

import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.preparation.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a publication tells of itself.
 *
 * @param address without the language: {@code https://host/{language}/published/X01/2026-1} with {@code {language}} in it
 * @param ruleSet by which the assessment was signed
 * @param documentSha256 of the draft's text
 * @param sources of the figures beside it
 * @param signatures who signed what when
 * @param names whether their names are told
 * @param replaces addresses of the publications it stands in for, without the language
 * @param removed how many finds were left out as personal data
 */
record Details(
        UUID id,
        String organisationCode,
        fi.lapsivaaka.LocalizedText organisation,
        String address,
        Instant publishedAt,
        String assessmentDay,
        RuleSetVersion ruleSet,
        String documentSha256,
        List<String> sources,
        List<SignOff> signatures,
        boolean names,
        List<String> replaces,
        int removed) {

    /** Where it stands in one language. */
    String address(String language) {
        return address.replace("{language}", language);
    }
}
