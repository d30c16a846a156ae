package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.BinaryCopy;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Areas;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

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

    void store(Connection connection, UUID methodId, UUID importId) throws SQLException {
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "child_budget_sum (method_id, import_id, year, phase, body, result_area, service, family, level,"
                        + " life_stage, area, statutory, provision, care_structure, share_basis, total_cents,"
                        + " child_cents)")) {
            for (Map.Entry<Cell, Cents> one : cells.entrySet()) {
                Cell cell = one.getKey();
                copy.row(17);
                copy.uuid(methodId);
                copy.uuid(importId);
                copy.smallint(cell.year());
                copy.text(cell.phase().code());
                copy.text(cell.body());
                copy.text(cell.resultArea());
                copy.text(cell.service());
                copy.text(cell.family());
                copy.text(cell.level());
                copy.text(cell.lifeStage());
                copy.text(cell.area());
                copy.text(cell.statutory());
                copy.text(cell.provision());
                copy.text(cell.careStructure());
                copy.text(cell.shareBasis());
                copy.bigint(one.getValue().total.cents());
                copy.bigint(one.getValue().child.cents());
            }
            copy.finish();
        }
    }
}
