package fi.lapsivaaka.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds earlier imports that figures would count twice with. Figures of one year and phase may come in several files only
 * when their entries are of different days, as monthly ledgers are, or when a person says that they add.
 */
@Component
class EarlierFigures {

    private final OrganisationFinder organisations;
    private final LedgerImports imports;
    private final JdbcClient client;

    EarlierFigures(OrganisationFinder organisations, LedgerImports imports, JdbcClient client) {
        this.organisations = organisations;
        this.imports = imports;
        this.client = client;
    }

    /** The same for an organisation that may not be known yet. */
    Optional<RefusedImport> inTheWay(String name, String kind, String sha256, ImportCount count, boolean adds) {
        return organisations
                .existing(name, kind)
                .flatMap(organisation -> inTheWay(organisation.id(), sha256, count, adds));
    }

    Optional<RefusedImport> inTheWay(UUID organisation, String sha256, ImportCount count, boolean adds) {
        return imports.findSameFile(organisation, sha256)
                .map(before -> new RefusedImport(RefusedImport.Reason.SAME_FILE, before))
                .or(() -> adds ? Optional.empty() : sameFigures(organisation, count));
    }

    private Optional<RefusedImport> sameFigures(UUID organisation, ImportCount count) {
        for (Map.Entry<Integer, Map<Phase, Long>> year : count.totals().entrySet()) {
            for (LedgerImport before : imports.findCounting(organisation, year.getKey())) {
                if (!apart(before, count) && tells(before, year.getKey(), year.getValue())) {
                    return Optional.of(new RefusedImport(RefusedImport.Reason.SAME_FIGURES, before));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean apart(LedgerImport before, ImportCount count) {
        return before.firstDay() != null
                && before.lastDay() != null
                && count.firstDay() != null
                && count.lastDay() != null
                && (count.lastDay().isBefore(before.firstDay())
                        || before.lastDay().isBefore(count.firstDay()));
    }

    private boolean tells(LedgerImport before, int year, Map<Phase, Long> phases) {
        return client.sql("""
                        select exists (select 1 from ledger_import_year
                            where import_id = :import and year = :year and phase in (:phases))
                        """)
                .param("import", before.id())
                .param("year", year)
                .param("phases", phases.keySet().stream().map(Phase::code).toList())
                .query(Boolean.class)
                .single();
    }
}
