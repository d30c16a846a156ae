package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1234,50|123450",
                "1234.50|123450",
                "1234|123400",
                "1 234,50|123450",
                "1\u00a0234,50|123450",
                "1\u202f234.5|123450",
                "1.234,50|123450",
                "1,234.50|123450",
                "1.234.567|123456700",
                "1,234,567.89|123456789",
                "12 345 678|1234567800",
                "-5|-500",
                "−5|-500",
                "–5|-500",
                "- 5,00|-500",
                "5,00-|-500",
                "5,00 -|-500",
                "(5,00)|-500",
                "(5,00 €)|-500",
                "-5,00 €|-500",
                "€5|500",
                "EUR 5,1|510",
                "5 EUR|500",
                "5 euroa|500",
                "5 e|500",
                "+5|500",
                "-|0",
                "–|0",
                "0|0",
                "-0,00|0",
                ",5|50",
                "0,125|13",
                "0.125|13",
                "-0,125|-13",
                "1234,5678|123457",
                "12345,678|1234568",
                "1234.560000000000012|123456",
                "  7  |700",
                "99999999999,99|9999999999999"
            })
    void readsWhatPeopleWrite(String cell, long cents) {
        assertThat(new AmountColumn(1).read(cell)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viisi",
                "1,2,3",
                "1.23.456",
                "12 34",
                "1 2345",
                "1..2",
                "--5",
                "-(5)",
                "(-5)",
                "5-5",
                "1e5",
                "0x10",
                "5 %",
                "NaN",
                "1.234,567.8",
                ".",
                ",",
                "1 234 .5",
                "999999999999999",
                "12345678901234567890123456789012345678901",
                "=1+1",
                "5€5",
                "٣"
            })
    void refusesWhatIsNoAmount(String cell) {
        assertThat(new AmountColumn(1).read(cell)).isEqualTo(AmountColumn.BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void tellsEmptyCells(String cell) {
        assertThat(new AmountColumn(1).read(cell)).isEqualTo(AmountColumn.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|1.234|123400",
                "12.5|1.234|123",
                "12,5|1,234|123",
                "12.5|1,234|123400",
                "1.234.567|1.234|123400",
                "1.234.567|1,234|123",
                "1.234,50|1.234|123400",
                "1,234.50|1.234|123",
                "0,125|1.234|123400",
                "1234.567|1.234|123",
                "1 234,5|1.234|123400"
            })
    void letsTheColumnDecideWhatIsOpen(String evidence, String open, long cents) {
        AmountColumn column = new AmountColumn(1);
        assertThat(column.read(open)).isEqualTo(AmountColumn.UNDECIDED);

        column.read(evidence);

        assertThat(column.read(open)).isEqualTo(cents);
    }

    @Test
    void takesThreeDigitsForThousandsWhenNothingTellsOtherwise() {
        AmountColumn column = new AmountColumn(1);
        column.settle(List.of(column));

        assertThat(column.read("1.234")).isEqualTo(123_400);
        assertThat(column.read("1,234")).isEqualTo(123_400);
    }

    @Test
    void takesThreeDigitsForDecimalsWhereThousandsAreNotSetApart() {
        AmountColumn column = new AmountColumn(1);
        column.read("45678");
        column.settle(List.of(column));

        assertThat(column.read("1.234")).isEqualTo(123);
    }

    @Test
    void letsTheOtherColumnsOfTheFileDecide() {
        AmountColumn column = new AmountColumn(1);
        AmountColumn other = new AmountColumn(1);
        other.read("12.5");
        column.settle(List.of(column, other));

        assertThat(column.read("1.234")).isEqualTo(123);
    }

    @Test
    void multipliesByTheUnitOfTheHeader() {
        assertThat(new AmountColumn(1_000).read("1,2345")).isEqualTo(123_450);
        assertThat(new AmountColumn(1_000_000).read("-7")).isEqualTo(-700_000_000);
    }

    @Test
    void readsEveryStyleOfTheSameAmountAlike() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long cents = random.nextLong(1_000_000_000_000L) >> random.nextInt(30);
            String euros = BigDecimal.valueOf(cents, 2).toPlainString();
            String whole = euros.substring(0, euros.length() - 3);
            String decimals = euros.substring(euros.length() - 2);
            for (String grouping : List.of("", " ", ".", ",", "\u00a0")) {
                for (String mark : List.of(",", ".")) {
                    if (!mark.equals(grouping)) {
                        String written = whole.replaceAll("\\B(?=([0-9]{3})+$)", grouping) + mark + decimals;
                        assertThat(new AmountColumn(1).read(written))
                                .as(written)
                                .isEqualTo(cents);
                        assertThat(new AmountColumn(1).read(written + "-"))
                                .as(written + "-")
                                .isEqualTo(-cents);
                    }
                }
            }
        }
    }
}
