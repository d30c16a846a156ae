package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules of single organisations beside the national ones, so that every page can tell which ones it stands on. */
public interface LocalRules {

    /** All organisations go by the national rules. */
    LocalRules NONE = new LocalRules() {
        @Override
        public Optional<LocalVersion> inForce(String set, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalVersion> find(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalVersion> ofMatter(String draft) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalVersion> costsOfMatter(String draft) {
            return Optional.empty();
        }

        @Override
        public List<LocalVersion> beside(String set, String code) {
            return List.of();
        }

        @Override
        public List<LocalVersion> all(String set) {
            return List.of();
        }
    };

    /**
     * The version in force in an organisation, where that is its own.
     *
     * @param set id of the rule set
     * @param code of the organisation
     */
    Optional<LocalVersion> inForce(String set, String code);

    /** The version with some content, where that is one organisation's own. */
    Optional<LocalVersion> find(String sha256);

    /**
     * The version by which a matter is judged, where that is one organisation's own.
     *
     * @param draft its id as it stands in an address
     */
    Optional<LocalVersion> ofMatter(String draft);

    /**
     * The version by which the costs of a matter are placed, where that is one organisation's own.
     *
     * @param draft its id as it stands in an address
     */
    Optional<LocalVersion> costsOfMatter(String draft);

    /**
     * Those in force in organisations whose figures are shown beside an organisation's own: the county that serves it, and
     * those that it goes on for.
     */
    Collection<LocalVersion> beside(String set, String code);

    /** All that are in force, by code of the organisation. */
    Collection<LocalVersion> all(String set);
}
