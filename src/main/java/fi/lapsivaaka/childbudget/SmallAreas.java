package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import fi.lapsivaaka.vocabulary.Areas;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is hidden of an organisation's year because it is about few children. Imports never change, so what was
 * decided for the same imports and method is remembered.
 */
@Component
public class SmallAreas {

    private static final int MOST_REMEMBERED = 500;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Map<Decided, HiddenAreas> remembered = new ConcurrentHashMap<>();
    private final SmallNumbers smallNumbers;
    private final Organisations organisations;
    private final LedgerImports imports;
    private final CurrentMethod method;
    private final JdbcClient client;

    SmallAreas(
            SmallNumbers smallNumbers,
            Organisations organisations,
            LedgerImports imports,
            CurrentMethod method,
            JdbcClient client) {
        this.smallNumbers = smallNumbers;
        this.organisations = organisations;
        this.imports = imports;
        this.method = method;
        this.client = client;
    }

    private record Decided(UUID method, Set<UUID> imports, int year, String municipality) {}

    /** What is hidden of the year; the same for all phases. */
    @Transactional
    public HiddenAreas of(UUID organisationId, int year) {
        return of(organisationId, year, imports.findCounting(organisationId, year));
    }

    HiddenAreas of(UUID organisationId, int year, List<LedgerImport> counting) {
        String municipality = organisations
                .findById(organisationId)
                .map(Organisation::municipality)
                .orElse("");
        Decided asked = new Decided(
                method.id(organisationId),
                counting.stream().map(LedgerImport::id).collect(Collectors.toSet()),
                year,
                municipality);
        HiddenAreas known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        List<AreaCell> cells = cells(asked);
        HiddenAreas decided = decide(asked, cells);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        if (!cells.isEmpty()) { // sums may not be built yet
            remembered.put(asked, decided);
        }
        return decided;
    }

    private List<AreaCell> cells(Decided asked) {
        if (asked.imports().isEmpty()) {
            return List.of();
        }
        return client.sql("""
                        select area, life_stage, phase, level, sum(total_cents)::bigint as total_cents,
                            sum(child_cents)::bigint as child_cents
                        from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year
                        group by area, life_stage, phase, level order by area, life_stage, phase, level
                        """)
                .param("method", asked.method())
                .param("imports", asked.imports())
                .param("year", asked.year())
                .query((row, number) -> new AreaCell(
                        row.getString("area"),
                        row.getString("life_stage"),
                        Phase.of(row.getString("phase")),
                        row.getString("level"),
                        row.getLong("total_cents"),
                        row.getLong("child_cents")))
                .list();
    }

    private HiddenAreas decide(Decided asked, List<AreaCell> cells) {
        Map<String, AreaPopulation> populations = new HashMap<>();
        for (String area : HiddenAreasChooser.areas(cells)) {
            Areas.shipped()
                    .population(area, asked.municipality(), asked.year())
                    .ifPresent(found -> populations.put(area, found));
        }
        return new HiddenAreasChooser(smallNumbers, vocabulary.ageBands(), cells, populations).choose();
    }
}
