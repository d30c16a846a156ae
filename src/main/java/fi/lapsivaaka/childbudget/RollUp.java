package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Areas;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds up an import by everything that views ask for; every cent is in one cell, so every view adds up. */
final class RollUp {

    private record Cell(
            int year,
            Phase phase,
            String body,
            String resultArea,
            String service,
            String family,
            String level,
            String lifeStage,
            String area,
            String statutory,
            String provision,
            String careStructure,
            String shareBasis) {}

    /** Whose residents share life stages in a year; the empty area stands for the whole municipality. */
    private record Place(int year, String area) {}

    private static final class Cents {
        private Money total = Money.ZERO;
        private Money child = Money.ZERO;
    }

    private final Vocabulary vocabulary;
    private final String municipality;
    private final Map<Place, StageShares> stages = new HashMap<>();
    private final Map<Cell, Cents> cells = new HashMap<>();

    /**
     * @param municipality code of the one whose residents share life stages, or the empty text
     */
    RollUp(Vocabulary vocabulary, String municipality) {
        this.vocabulary = vocabulary;
        this.municipality = municipality;
    }

    void add(LedgerKey key, Placement placement, Map<Phase, Money> amounts) {
        String area = Areas.code(key.area());
        StageShares shares = shares(key.year(), area);
        amounts.forEach((phase, money) -> {
            Map<String, Money> childLevels = placement.levels(placement.child(money));
            placement.levels(money).forEach((level, part) -> {
                Map<String, Money> childStages =
                        shares.split(placement.lifeStages(), childLevels.getOrDefault(level, Money.ZERO));
                shares.split(placement.lifeStages(), part).forEach((stage, cents) -> {
                    Cents cell =
                            cells.computeIfAbsent(cell(key, area, placement, phase, level, stage), any -> new Cents());
                    cell.total = cell.total.plus(cents);
                    cell.child = cell.child.plus(childStages.getOrDefault(stage, Money.ZERO));
                });
            });
        });
    }

    private StageShares shares(int year, String area) {
        Place place = new Place(year, area);
        StageShares known = stages.get(place);
        if (known == null) {
            known = area.isEmpty()
                    ? new StageShares(vocabulary, vocabulary.childPopulation(municipality, year))
                    : Areas.shipped()
                            .population(area, municipality, year)
                            .map(own -> new StageShares(vocabulary, own.ages(), shares(year, "")))
                            .orElseGet(() -> shares(year, ""));
            stages.put(place, known);
        }
        return known;
    }

    private static Cell cell(LedgerKey key, String area, Placement placement, Phase phase, String level, String stage) {
        return new Cell(
                key.year(),
                phase,
                key.body(),
                key.resultArea(),
                placement.service(),
                placement.family(),
                level,
                stage,
                area,
                placement.statutory(),
                placement.provision(),
                placement.careStructure(),
                placement.shareBasis());
    }

    void store(JdbcTemplate template, UUID methodId, UUID importId) {
        List<Object[]> rows = new ArrayList<>(cells.size());
        cells.forEach((cell, cents) -> rows.add(new Object[] {
            methodId,
            importId,
            cell.year(),
            cell.phase().code(),
            cell.body(),
            cell.resultArea(),
            cell.service(),
            cell.family(),
            cell.level(),
            cell.lifeStage(),
            cell.area(),
            cell.statutory(),
            cell.provision(),
            cell.careStructure(),
            cell.shareBasis(),
            cents.total.cents(),
            cents.child.cents()
        }));
        template.batchUpdate("""
                insert into child_budget_sum (method_id, import_id, year, phase, body, result_area, service, family, level,
                    life_stage, area, statutory, provision, care_structure, share_basis, total_cents, child_cents)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
