package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.proposal.PracticeDrafts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lapset toivoivat, että kaverit pysyvät yhdessä | FI",
                "Koulupäivä pitenee tunnilla | FI",
                "Perheen menot kasvavat | FI",
                "Barnen önskade att kompisarna får stanna i samma klass | SV",
                "Avgifterna stiger från den första mars | SV",
                "The children asked to stay in the same class | EN",
                "Fees are rising for most families | EN"
            })
    void isToldByItsWords(String text, Language language) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @Test
    void isNotGuessedWhereTooLittleTells() {
        assertThat(List.of("", "2027", "Komeetta", "VE1", "Pingis"))
                .allSatisfy(text -> assertThat(TextLanguage.of(text)).isEmpty());
    }

    @Test
    void draftsAreReadAsTheyAreWritten() {
        for (Language language : List.of(Language.FI, Language.SV)) {
            assertThat(PracticeDrafts.shipped().in(language)).isNotEmpty().allSatisfy(draft -> assertThat(
                            TextLanguage.of(draft.text()))
                    .contains(language));
        }
    }
}
