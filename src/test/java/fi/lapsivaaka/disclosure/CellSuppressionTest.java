package fi.lapsivaaka.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.disclosure.CellSuppression.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSuppressionTest {

    @Test
    void hidesTheCheapestSquare() {
        CellSuppression table = new CellSuppression(3, 3);
        table.add(new long[][] {{5, 100, 70}, {900, 800, 60}, {40, 30, 20}});
        table.few(0, 0);

        assertThat(table.solve()).isDeepEqualTo(new State[][] {
            {State.FEW, State.SHOWN, State.PROTECTING, State.SHOWN},
            {State.SHOWN, State.SHOWN, State.SHOWN, State.SHOWN},
            {State.PROTECTING, State.SHOWN, State.PROTECTING, State.SHOWN}
        });
    }

    @Test
    void hidesNothingWhereNothingIsAboutFew() {
        CellSuppression table = new CellSuppression(2, 2);
        table.add(new long[][] {{1, 2}, {3, 4}});

        assertThat(Arrays.stream(table.solve()).flatMap(Arrays::stream)).containsOnly(State.SHOWN);
    }

    @Test
    void hidesARowTotalWhereTheRowHasNothingElse() {
        CellSuppression table = new CellSuppression(2, 2);
        table.add(new long[][] {{5, 0}, {0, 7}});
        table.few(0, 0);

        State[][] states = table.solve();

        assertThat(attacker(new long[][] {{5, 0}, {0, 7}}, states).findsOut(List.of(0)))
                .isFalse();
    }

    @Test
    void theAttackerFindsOutWhatIsNotProtected() {
        State[][] primaryAlone = {{State.FEW, State.SHOWN, State.SHOWN}, {State.SHOWN, State.SHOWN, State.SHOWN}};
        State[][] onlyARow = {{State.FEW, State.PROTECTING, State.SHOWN}, {State.SHOWN, State.SHOWN, State.SHOWN}};
        State[][] square = {
            {State.FEW, State.PROTECTING, State.SHOWN}, {State.PROTECTING, State.PROTECTING, State.SHOWN}
        };
        long[][] cells = {{5, 6}, {7, 8}};

        assertThat(attacker(cells, primaryAlone).findsOut(List.of(0))).isTrue();
        assertThat(attacker(cells, onlyARow).findsOut(List.of(0))).isTrue();
        assertThat(attacker(cells, square).findsOut(List.of(0))).isFalse();
        assertThat(attacker(new long[][] {{5, 0}, {0, 8}}, square).findsOut(List.of(0)))
                .as("can fall, as the zeros can rise")
                .isFalse();
        assertThat(attacker(new long[][] {{0, 0}, {7, 8}}, square).findsOut(List.of(0)))
                .as("a row of zeros")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noHiddenCellCanBeComputedBackFromAnyOfTheTables(long seed) {
        Random random = new Random(seed);
        int hidden = 0;
        int shown = 0;
        for (int round = 0; round < 150; round++) {
            int rows = 2 + random.nextInt(4);
            int columns = 1 + random.nextInt(4);
            CellSuppression table = new CellSuppression(rows, columns);
            List<long[][]> cells = new ArrayList<>();
            boolean negative = random.nextInt(4) == 0;
            for (int phase = 0; phase < 1 + random.nextInt(3); phase++) {
                cells.add(IntStream.range(0, rows)
                        .mapToObj(row -> random.longs(columns, negative ? -500 : 0, 1_000)
                                .map(cell -> random.nextInt(3) == 0 ? 0 : cell)
                                .toArray())
                        .toArray(long[][]::new));
            }
            cells.forEach(table::add);
            for (int few = 0; few < 1 + random.nextInt(3); few++) {
                table.few(random.nextInt(rows), random.nextInt(columns + 1));
            }
            State[][] states = table.solve();
            for (long[][] one : cells) {
                Attacker attacker = attacker(one, states);
                for (int row = 0; row < rows; row++) {
                    for (int column = 0; column <= columns; column++) {
                        if (states[row][column] == State.SHOWN) {
                            shown++;
                        } else if (!isEmpty(one, column)) {
                            hidden++;
                            assertThat(attacker.findsOut(numbers(row, column, columns)))
                                    .as(
                                            "%s of %s hidden as %s",
                                            row + "," + column, Arrays.deepToString(one), Arrays.deepToString(states))
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(300);
        assertThat(shown).isGreaterThan(300);
    }

    private static boolean isEmpty(long[][] cells, int column) {
        return Arrays.stream(cells)
                .allMatch(row -> column < row.length
                        ? row[column] == 0
                        : Arrays.stream(row).allMatch(cell -> cell == 0));
    }

    /** Knows what is shown and every column's total. */
    private static Attacker attacker(long[][] cells, State[][] states) {
        int columns = cells[0].length;
        Attacker attacker =
                new Attacker(Arrays.stream(cells).flatMapToLong(Arrays::stream).toArray());
        for (int column = 0; column < columns; column++) {
            int own = column;
            attacker.learn(IntStream.range(0, cells.length)
                    .mapToObj(row -> row * columns + own)
                    .toList());
        }
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column <= columns; column++) {
                if (states[row][column] == State.SHOWN) {
                    attacker.learn(numbers(row, column, columns));
                }
            }
        }
        return attacker;
    }

    private static List<Integer> numbers(int row, int column, int columns) {
        return column < columns
                ? List.of(row * columns + column)
                : IntStream.range(row * columns, (row + 1) * columns).boxed().toList();
    }
}
