package fi.lapsivaaka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+HYPERLINK(\"x\")", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"
            })
    void disarmsWhatASpreadsheetWouldRun(String text) {
        assertThat(SheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000,25",
                "-1000.25",
                "+5",
                "-1\u00a0000,00",
                "-12,5 %",
                "-3€",
                "Perusopetus",
                "",
                "a=b",
                "5-6",
                "-"
            })
    void leavesNumbersAndPlainTextAlone(String text) {
        assertThat(SheetCell.of(text)).isEqualTo(text);
    }

    @Test
    void doesSoInEveryCell() {
        assertThat(SheetCell.row(List.of("=a", "-1", "b"))).containsExactly("'=a", "-1", "b");
    }
}
