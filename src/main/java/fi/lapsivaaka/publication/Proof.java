package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.summary.CouncilTexts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would be published, before it is.
 *
 * @param pages with what was chosen to be left out left out
 * @param suspicions all that was found, whatever was chosen
 * @param open what still stops it
 * @param passed finds that a person let through, or that were allowed
 * @param removed how many finds are left out
 * @param refusal why it cannot be published at all; null where nothing of that kind stands in the way
 * @param fingerprint of all that would be published
 */
public record Proof(
        Map<Language, CouncilTexts> pages,
        List<Suspicion> suspicions,
        List<Suspicion> open,
        List<Suspicion> passed,
        int removed,
        @Nullable Refusal refusal,
        String fingerprint) {

    /** Why an assessment cannot be published, whatever stands in it. */
    public enum Refusal {
        /** The assessor and the accountable official have not both signed. */
        NOT_SIGNED,
        /** Today's rules say something else than those that were signed. */
        RULES_CHANGED,
        /** A later revision of the same matter is published already. */
        LATER_PUBLISHED,
        /** Nobody has told the service its own address. */
        NO_ADDRESS,
        /** The draft belongs to no organisation. */
        NO_ORGANISATION
    }

    public Proof {
        pages = Map.copyOf(pages);
        suspicions = List.copyOf(suspicions);
        open = List.copyOf(open);
        passed = List.copyOf(passed);
    }

    public boolean ready() {
        return refusal == null && open.isEmpty();
    }
}
