package fi.lapsivaaka.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.disclosure.RowPooling.Known;
import fi.lapsivaaka.disclosure.RowPooling.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowPoolingTest {

    private static Row counted(long euros, @Nullable Integer... counts) {
        return new Row(Known.COUNTED, Arrays.asList(counts), euros);
    }

    private static final Row REST = new Row(Known.REST, List.of(), 1);

    private static Set<Integer> pooled(Row... rows) {
        return new RowPooling(List.of(rows), new SmallNumbers(5)).pooled();
    }

    @Test
    void poolsNothingWhereNoPartIsSmall() {
        assertThat(pooled(counted(9, 5, 0), counted(9, 80, 7), REST)).isEmpty();
    }

    @Test
    void neverPoolsARowAlone() {
        assertThat(pooled(counted(9, 50, 4), counted(700, 50, 50), counted(300, 50, 50), REST))
                .containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void poolsUntilEachPartHasEnoughChildrenAndNoFurther() {
        assertThat(pooled(counted(9, 2, 50), counted(9, 2, 50), counted(10, 0, 50), counted(800, 9, 9), REST))
                .containsExactlyInAnyOrder(0, 1, 3);
    }

    @Test
    void takesANumberThatTheSourceHidesForSmall() {
        assertThat(pooled(counted(9, (Integer) null), counted(100, 60), counted(200, 60), REST))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void poolsEverythingWhereNothingElseIsLeft() {
        assertThat(pooled(counted(9, 3), REST)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void hidesNothingAtAThresholdOfOneAndRefusesOneBelowZero() {
        assertThat(new RowPooling(List.of(counted(9, 1), REST), new SmallNumbers(1)).pooled())
                .isEmpty();
        assertThatThrownBy(() -> new SmallNumbers(-1)).hasMessageContaining("allowed: 0 to 1000");
    }
}
