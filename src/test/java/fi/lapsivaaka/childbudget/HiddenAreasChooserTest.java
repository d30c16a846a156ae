package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.disclosure.Attacker;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.AgeBand;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up years of made-up municipalities, and somebody who adds up and subtracts everything that is published: each
 * service of each area that is told alone, each service of the areas told together, and what is shown of these by level.
 */
class HiddenAreasChooserTest {

    private static final SmallNumbers FIVE = new SmallNumbers(5);
    private static final List<AgeBand> BANDS = Vocabulary.shipped().ageBands();
    private static final List<String> STAGES = List.of("0-6", "7-12", "13-15", "16-20", "pregnancy", "");
    private static final List<String> LEVELS = List.of("green", "yellow", "red");
    private static final Map<String, List<String>> BANDS_OF = Map.of(
            "0-6", List.of("0-2", "3-6"),
            "7-12", List.of("7-12"),
            "13-15", List.of("13-15"),
            "16-20", List.of("16-17", "18-19"),
            "pregnancy", List.of("0-2"),
            "", List.of("0-2", "3-6", "7-12", "13-15", "16-17"));

    /** A service: all its euros are on one level and in one stage. */
    private record Service(String stage, String level) {}

    private record Town(List<String> areas, Map<String, AreaPopulation> people, List<Service> services) {}

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void nobodyComputesBackWhatIsAboutFewChildren(long seed) {
        Random random = new Random(seed);
        int hidden = 0;
        int shown = 0;
        for (int round = 0; round < 60; round++) {
            Town town = town(random);
            Map<Phase, long[][]> year = new TreeMap<>();
            boolean negative = random.nextInt(4) == 0;
            for (Phase phase : List.of(Phase.BUDGET, Phase.ACTUAL)) {
                year.put(phase, euros(random, town, negative));
            }
            HiddenAreas found = new HiddenAreasChooser(FIVE, BANDS, cells(town, year), town.people()).choose();
            List<Integer> together = IntStream.range(0, town.areas().size())
                    .filter(area -> found.together().contains(town.areas().get(area)))
                    .boxed()
                    .toList();
            assertEveryFewIsAmong(town, year, found);
            for (long[][] euros : year.values()) {
                Attacker attacker = attacker(town, euros, together, found);
                for (int at = 0; at < together.size(); at++) {
                    String area = town.areas().get(together.get(at));
                    for (List<Integer> services : aboutFew(town, area)) {
                        if (services.stream()
                                .anyMatch(service -> together.stream().anyMatch(row -> euros[row][service] != 0))) {
                            hidden++;
                            assertThat(attacker.findsOut(numbers(at, services, town)))
                                    .as("%s of %s in %s", services, area, found)
                                    .isFalse();
                        }
                    }
                    for (String level : LEVELS) {
                        List<Integer> services = services(town, level);
                        if (found.state(area, level) == State.SHOWN) {
                            shown++;
                        } else if (together.stream()
                                .anyMatch(row -> services.stream().anyMatch(service -> euros[row][service] != 0))) {
                            hidden++;
                            assertThat(attacker.findsOut(numbers(at, services, town)))
                                    .as("%s of %s in %s", level, area, found)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(500);
        assertThat(shown).isGreaterThan(50);
    }

    @Test
    void tellsNothingTogetherWhereEveryStageHasEnoughChildren() {
        Town town = new Town(
                List.of("a", "b", ""),
                Map.of("a", people("a", 5, 5, 5, 5, 5, 5), "b", people("b", 90, 90, 90, 90, 90, 90)),
                List.of(new Service("7-12", "green")));
        Map<Phase, long[][]> year = Map.of(Phase.ACTUAL, new long[][] {{7}, {8}, {9}});

        assertThat(new HiddenAreasChooser(FIVE, BANDS, cells(town, year), town.people())
                        .choose()
                        .together())
                .isEmpty();
    }

    @Test
    void leavesAStageOutThatNobodyHasEurosFor() {
        Town town = new Town(
                List.of("a", "b", ""),
                Map.of("a", people("a", 9, 9, 9, 9, 1, 0), "b", people("b", 90, 90, 90, 90, 90, 90)),
                List.of(new Service("7-12", "green"), new Service("16-20", "green")));
        Map<Phase, long[][]> without = Map.of(Phase.ACTUAL, new long[][] {{7, 0}, {8, 0}, {9, 0}});
        Map<Phase, long[][]> with = Map.of(Phase.ACTUAL, new long[][] {{7, 0}, {8, 5}, {9, 0}});

        assertThat(new HiddenAreasChooser(FIVE, BANDS, cells(town, without), town.people())
                        .choose()
                        .together())
                .isEmpty();
        assertThat(new HiddenAreasChooser(FIVE, BANDS, cells(town, with), town.people())
                        .choose()
                        .together())
                .containsExactlyInAnyOrder("a", "b");
    }

    private static void assertEveryFewIsAmong(Town town, Map<Phase, long[][]> year, HiddenAreas found) {
        Set<String> met = new HashSet<>();
        Set<String> spending = new HashSet<>();
        year.values().forEach(euros -> {
            for (int area = 0; area < town.areas().size() - 1; area++) {
                for (int service = 0; service < town.services().size(); service++) {
                    if (euros[area][service] != 0) {
                        met.add(town.services().get(service).stage());
                        spending.add(town.areas().get(area));
                    }
                }
            }
        });
        town.people().forEach((area, people) -> {
            if (spending.contains(area) && met.stream().anyMatch(stage -> FIVE.few(people.of(BANDS_OF.get(stage))))) {
                assertThat(found.together()).contains(area).hasSizeGreaterThan(1);
            }
        });
    }

    /** Sums of services that are about few children of the area: each such service, each such stage, also by level. */
    private static List<List<Integer>> aboutFew(Town town, String area) {
        AreaPopulation people = town.people().get(area);
        List<List<Integer>> sums = new ArrayList<>();
        if (people == null) {
            return sums;
        }
        for (String stage : STAGES) {
            if (FIVE.few(people.of(BANDS_OF.get(stage)))) {
                List<Integer> own = IntStream.range(0, town.services().size())
                        .filter(service -> town.services().get(service).stage().equals(stage))
                        .boxed()
                        .toList();
                own.forEach(service -> sums.add(List.of(service)));
                sums.add(own);
                LEVELS.forEach(level -> sums.add(own.stream()
                        .filter(service -> town.services().get(service).level().equals(level))
                        .toList()));
            }
        }
        return sums.stream().filter(sum -> !sum.isEmpty()).distinct().toList();
    }

    private static Attacker attacker(Town town, long[][] euros, List<Integer> together, HiddenAreas found) {
        int services = town.services().size();
        long[] truth = new long[together.size() * services];
        for (int at = 0; at < together.size(); at++) {
            System.arraycopy(euros[together.get(at)], 0, truth, at * services, services);
        }
        Attacker attacker = new Attacker(truth);
        for (int service = 0; service < services; service++) {
            int own = service;
            attacker.learn(IntStream.range(0, together.size())
                    .mapToObj(at -> at * services + own)
                    .toList());
        }
        for (int at = 0; at < together.size(); at++) {
            String area = town.areas().get(together.get(at));
            for (String level : LEVELS) {
                if (found.state(area, level) == State.SHOWN) {
                    attacker.learn(numbers(at, services(town, level), town));
                }
            }
            if (found.state(area, "") == State.SHOWN) {
                attacker.learn(numbers(at, IntStream.range(0, services).boxed().toList(), town));
            }
        }
        return attacker;
    }

    private static List<Integer> services(Town town, String level) {
        return IntStream.range(0, town.services().size())
                .filter(service -> town.services().get(service).level().equals(level))
                .boxed()
                .toList();
    }

    private static List<Integer> numbers(int at, List<Integer> services, Town town) {
        return services.stream()
                .map(service -> at * town.services().size() + service)
                .toList();
    }

    private static List<AreaCell> cells(Town town, Map<Phase, long[][]> year) {
        List<AreaCell> cells = new ArrayList<>();
        year.forEach((phase, euros) -> {
            for (int area = 0; area < town.areas().size(); area++) {
                for (int service = 0; service < town.services().size(); service++) {
                    Service own = town.services().get(service);
                    if (euros[area][service] != 0) {
                        cells.add(new AreaCell(
                                town.areas().get(area),
                                own.stage(),
                                phase,
                                own.level(),
                                euros[area][service],
                                euros[area][service]));
                    }
                }
            }
        });
        return cells;
    }

    private static Town town(Random random) {
        List<String> areas = new ArrayList<>();
        Map<String, AreaPopulation> people = new LinkedHashMap<>();
        int size = 1 + random.nextInt(5);
        for (int area = 0; area < size; area++) {
            String name = "area " + area;
            areas.add(name);
            int scale = random.nextInt(3) == 0 ? 6 : 60;
            if (random.nextInt(10) > 0) {
                people.put(
                        name,
                        random.nextInt(8) == 0
                                ? people(name)
                                : people(name, random.ints(6, 0, scale).toArray()));
            }
        }
        areas.add("");
        List<Service> services = new ArrayList<>();
        for (int service = 0; service < 1 + random.nextInt(6); service++) {
            services.add(
                    new Service(STAGES.get(random.nextInt(STAGES.size())), LEVELS.get(random.nextInt(LEVELS.size()))));
        }
        return new Town(areas, people, services);
    }

    private static AreaPopulation people(String name, int... ages) {
        Map<String, Integer> byBand = new LinkedHashMap<>();
        int under18 = 0;
        for (int band = 0; band < ages.length; band++) {
            byBand.put(BANDS.get(band).code(), ages[band]);
            under18 += BANDS.get(band).under18() ? ages[band] : 0;
        }
        return new AreaPopulation(name, name, "X01", 2025, null, byBand, ages.length == 0 ? null : under18, "made up");
    }

    private static long[][] euros(Random random, Town town, boolean negative) {
        return town.areas().stream()
                .map(area -> random.longs(town.services().size(), negative ? -300 : 1, 1_000)
                        .map(cell -> random.nextInt(4) == 0 ? 0 : cell)
                        .toArray())
                .toArray(long[][]::new);
    }
}
