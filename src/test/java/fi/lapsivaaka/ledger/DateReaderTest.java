package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    private static Line line(String cell) {
        Line line = new Line();
        line.begin(1);
        line.add("before");
        line.add(cell);
        line.add("after");
        return line;
    }

    @Test
    void readsEveryDayAsItReadsItsText() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
            for (String text : List.of(
                    day.toString(), day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(), " " + day)) {
                assertThat(reader.day(line(text), 1)).as(text).isEqualTo(day);
            }
        }
    }

    @Test
    void tellsWhatIsNoDayHoweverOftenItIsAsked() {
        for (String text : List.of("31.2.2025", "2025-13-01", "1.1.1989", "x", "")) {
            assertThat(reader.day(line(text), 1)).as(text).isNull();
            assertThat(reader.day(line(text), 1)).as(text).isNull();
        }
    }

    @Test
    void readsYears() {
        for (int i = 0; i < 2; i++) {
            assertThat(reader.year(line("2025"), 1)).isEqualTo(2025);
            assertThat(reader.year(line(" 2024 "), 1)).isEqualTo(2024);
            assertThat(reader.year(line("1989"), 1)).isEqualTo(-1);
            assertThat(reader.year(line("20255"), 1)).isEqualTo(-1);
        }
    }
}
