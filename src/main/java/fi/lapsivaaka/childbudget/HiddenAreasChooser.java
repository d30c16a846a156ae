package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.disclosure.CellSuppression;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.disclosure.RowPooling;
import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.AgeBand;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which areas are told together and which of their sums by level are hidden. The number of children that a sum is
 * about is that of the area's children in the life stages of its services.
 */
final class HiddenAreasChooser {

    private static final String PREGNANCY = "pregnancy";
    private static final String YOUNGEST = "0-2";

    private final SmallNumbers smallNumbers;
    private final List<AgeBand> bands;
    private final List<AreaCell> cells;
    private final Map<String, AreaPopulation> populations;
    private final List<String> stages;

    /** @param populations of the areas that are known */
    HiddenAreasChooser(
            SmallNumbers smallNumbers,
            List<AgeBand> bands,
            List<AreaCell> cells,
            Map<String, AreaPopulation> populations) {
        this.smallNumbers = smallNumbers;
        this.bands = bands;
        this.cells = cells;
        this.populations = populations;
        this.stages = cells.stream()
                .filter(cell -> !cell.area().isEmpty() && (cell.totalCents() != 0 || cell.childCents() != 0))
                .map(AreaCell::lifeStage)
                .distinct()
                .toList();
    }

    HiddenAreas choose() {
        List<String> areas = cells.stream().map(AreaCell::area).distinct().toList();
        List<String> together = new RowPooling(areas.stream().map(this::row).toList(), smallNumbers)
                .pooled().stream().map(areas::get).sorted().toList();
        return together.isEmpty()
                ? HiddenAreas.none(smallNumbers.threshold())
                : new HiddenAreas(new TreeSet<>(together), states(together), smallNumbers.threshold());
    }

    private RowPooling.Row row(String area) {
        List<@Nullable Integer> counts = new ArrayList<>();
        AreaPopulation population = populations.get(area);
        if (population != null) {
            counts.add(population.under18());
            stages.forEach(stage -> counts.add(population.of(bands(stage))));
        }
        return new RowPooling.Row(
                population != null
                        ? RowPooling.Known.COUNTED
                        : area.isEmpty() ? RowPooling.Known.REST : RowPooling.Known.UNKNOWN,
                counts,
                cells.stream()
                        .filter(cell -> cell.area().equals(area))
                        .mapToLong(cell -> Math.abs(cell.childCents()))
                        .sum());
    }

    /** Children of pregnancy are counted by the youngest; euros of no stage are about all children. */
    private Set<String> bands(String stage) {
        return bands.stream()
                .filter(band -> switch (stage) {
                    case PREGNANCY -> band.code().equals(YOUNGEST);
                    case "" -> band.under18();
                    default -> band.lifeStage().equals(stage);
                })
                .map(AgeBand::code)
                .collect(Collectors.toSet());
    }

    private Map<String, Map<String, State>> states(List<String> together) {
        List<AreaCell> own = cells.stream()
                .filter(cell -> together.contains(cell.area()) && cell.childCents() != 0)
                .toList();
        List<String> levels = own.stream().map(AreaCell::level).distinct().toList();
        CellSuppression table = new CellSuppression(together.size(), levels.size());
        for (Phase phase : own.stream().map(AreaCell::phase).collect(Collectors.toCollection(TreeSet::new))) {
            Map<String, long[]> byStage = new HashMap<>();
            long[][] sums = new long[together.size()][levels.size()];
            for (AreaCell cell : own) {
                if (cell.phase() == phase) {
                    int level = levels.indexOf(cell.level());
                    sums[together.indexOf(cell.area())][level] += cell.childCents();
                    byStage.computeIfAbsent(cell.lifeStage(), any -> new long[levels.size()])[level] +=
                            cell.childCents();
                }
            }
            table.add(sums);
            for (int area = 0; area < together.size(); area++) {
                for (int level = 0; level <= levels.size(); level++) {
                    if (isFew(together.get(area), area, level, sums, byStage)) {
                        table.few(area, level);
                    }
                }
            }
        }
        State[][] solved = table.solve();
        Map<String, Map<String, State>> states = new LinkedHashMap<>();
        for (int area = 0; area < together.size(); area++) {
            Map<String, State> byLevel = new LinkedHashMap<>();
            for (int level = 0; level < levels.size(); level++) {
                byLevel.put(levels.get(level), solved[area][level]);
            }
            byLevel.put("", solved[area][levels.size()]);
            states.put(together.get(area), byLevel);
        }
        return states;
    }

    /**
     * Whether an area's sum on a level tells of few children: because all that the level has are few, or because the area
     * has none or all of the euros, which with the sums by life stage of all areas together would tell those of a stage
     * with few.
     *
     * @param level the column; the one behind the last is all levels
     * @param byStage sums of the areas together by life stage and level
     */
    private boolean isFew(String code, int area, int level, long[][] sums, Map<String, long[]> byStage) {
        AreaPopulation population = populations.get(code);
        if (population == null) {
            return false;
        }
        Set<String> met = new TreeSet<>();
        boolean fewOfAStage = false;
        for (Map.Entry<String, long[]> stage : byStage.entrySet()) {
            if (at(stage.getValue(), level) != 0) {
                met.addAll(bands(stage.getKey()));
                fewOfAStage |= smallNumbers.few(population.of(bands(stage.getKey())));
            }
        }
        long all = Arrays.stream(sums).mapToLong(row -> at(row, level)).sum();
        long own = at(sums[area], level);
        return smallNumbers.few(population.under18())
                || (!met.isEmpty() && smallNumbers.few(population.of(met)))
                || (fewOfAStage && (own == 0 || own == all));
    }

    private static long at(long[] row, int column) {
        return column < row.length ? row[column] : Arrays.stream(row).sum();
    }

    static Collection<String> areas(List<AreaCell> cells) {
        return cells.stream()
                .map(AreaCell::area)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
