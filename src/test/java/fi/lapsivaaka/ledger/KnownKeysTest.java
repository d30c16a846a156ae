package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    private static final List<KnownKeys.Run> RUNS = KnownKeys.Run.of(IntStream.of(0, 1, 3));

    private final KnownKeys known = new KnownKeys();

    private static Line line(String... cells) {
        Line line = new Line();
        line.begin(1);
        for (String cell : cells) {
            line.add(cell);
        }
        return line;
    }

    private int number(Line line, int year) {
        KnownKeys.Known found = known.find(line, RUNS, year);
        return (found == null ? known.add(LedgerKey.of(Map.of()), false) : found).number();
    }

    @Test
    void tellsRowsApartAsAMapOfTheirCellsDoes() {
        Random random = new Random(11);
        Map<List<String>, Integer> expected = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < 4; cell++) {
                cells.add("äx€".repeat(random.nextInt(3)) + random.nextInt(12));
            }
            int year = 2020 + random.nextInt(2);
            Line line = line(cells.toArray(String[]::new));
            List<String> key = List.of(cells.get(0), cells.get(1), cells.get(3), "" + year);
            int number = number(line, year);
            assertThat(number).isEqualTo(expected.computeIfAbsent(key, any -> number));
        }
        assertThat(known.keys()).hasSize(expected.size());
        assertThat(expected.values()).doesNotHaveDuplicates();
    }

    @Test
    void seesWhereOneCellEndsAndTheNextBegins() {
        int first = number(line("ab", "c", "", "d"), 2025);

        assertThat(number(line("a", "bc", "", "d"), 2025)).isNotEqualTo(first);
        assertThat(number(line("ab", "c", "anything", "d"), 2025)).isEqualTo(first);
        assertThat(number(line("ab", "c", "", ""), 2025)).isNotEqualTo(first);
        assertThat(number(line("ab", "c", "", "d"), 2024)).isNotEqualTo(first);
    }

    @Test
    void knowsKeysLongerThanAPage() {
        String longest = "x".repeat(Cells.LONGEST_CELL);
        int first = number(line(longest, longest, "", longest), 2025);
        int second = number(line(longest, longest, "", longest + "y"), 2025);
        int third = number(line("short", "", "", ""), 2025);

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(number(line(longest, longest, "", longest), 2025)).isEqualTo(first);
        assertThat(number(line("short", "", "", ""), 2025)).isEqualTo(third);
    }

    @Test
    void isFullOfManyKeysOrOfLongOnes() {
        String longest = "x".repeat(Cells.LONGEST_CELL);
        assertThat(known.isFull(1, 2)).isFalse();
        int keys = 0;
        while (!known.isFull(1, 100_000)) {
            number(line(longest, longest, "", "" + keys++), 2025);
        }

        assertThat(keys).isBetween(400, 600);
        assertThat(known.isFull(1, 2)).isTrue();
    }
}
