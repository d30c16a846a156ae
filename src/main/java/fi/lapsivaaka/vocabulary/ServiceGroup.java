package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A group of services as a decision text speaks of them ({@code VAKA}, {@code PERUSOPETUS}, {@code KAAVA} …): what the
 * check names, and the bridge from a text to the ledger.
 *
 * @param forChildren whether a decision about it concerns children as such: it is theirs, or they are among its main
 *     users
 * @param lifeStages codes of {@link LifeStage}
 * @param level code of its usual {@link Level}
 * @param crcArticles articles suggested besides 2, 3, 6 and 12, which always apply
 * @param services ids of the {@link Service}s it covers in the ledger
 */
public record ServiceGroup(
        String code,
        LocalizedText name,
        boolean forChildren,
        List<String> lifeStages,
        String level,
        List<Integer> crcArticles,
        List<String> services) {}
