package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Answer;
import org.junit.jupiter.api.Test;

class ChildCountsTest {

    @Test
    void readsTheOneNumberOfChildren() {
        assertThat(ChildCounts.in("Toiminnassa on 34 lasta. Maksu nousee 4 euroa."))
                .isEqualTo(Answer.of("34"));
        assertThat(ChildCounts.in("I skolorna finns 1 250 elever.")).isEqualTo(Answer.of("1250"));
    }

    @Test
    void leavesTheChoiceToAPersonWhereThereAreSeveral() {
        assertThat(ChildCounts.in("Koulussa on 24 oppilasta, ja alueella asuu 15 lasta.")
                        .isBlank())
                .isTrue();
        assertThat(ChildCounts.in("Hinta on 34 euroa lasta kohti.").isBlank()).isTrue();
    }
}
