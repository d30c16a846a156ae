package fi.lapsivaaka.preparation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Forms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldWriterTest {

    private final FieldWriter fields = new FieldWriter(Language.FI, Map.of());

    @Test
    void namesTheUnitOfANumberOfYearsButNotOfAYear() {
        assertThat(field("L-07", "year").label()).isEqualTo("Vuosi");
        assertThat(field("L-07", "year").unit()).isEmpty();
        assertThat(field("T-09", "forecast-year").unit()).isEmpty();
        assertThat(field("K-11", "temporary-years").unit()).isEqualTo("vuosi");
    }

    private FieldView field(String question, String part) {
        Column column =
                Forms.shipped().question(question).orElseThrow().part(part).orElseThrow();
        return fields.write(
                question + "." + part,
                column.label().in(Language.FI),
                column.shape(),
                List.of("2026"),
                column.required(),
                true,
                false);
    }
}
