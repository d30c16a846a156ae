package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinariesTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, aarch64"})
    void bringsProgramsForLinuxOnBothKindsOfProcessor(String system, String processor) {
        assertThat(getClass().getResource(Binaries.archive(system, processor))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Mac OS X, aarch64", "Linux, riscv64"})
    void namesTheWayOutElsewhere(String system, String processor) {
        assertThatThrownBy(() -> Binaries.archive(system, processor))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.code()).hasToString("DB-UNSUPPORTED-SYSTEM");
                    assertThat(refused.action()).contains("SPRING_DATASOURCE_URL=jdbc:postgresql://");
                })
                .hasMessageContaining(system + " " + processor);
    }

    @Test
    void givesEachRefusalASearchableCode() {
        assertThat(StartRefused.Code.values())
                .extracting(StartRefused.Code::toString)
                .allMatch(code -> code.matches("DB-[A-Z-]+"));
    }
}
