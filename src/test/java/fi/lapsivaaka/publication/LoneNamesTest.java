package fi.lapsivaaka.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A first name or a surname that stands alone is asked about; a place is not. */
class LoneNamesTest {

    private final LoneNames names = new LoneNames(
            new OwnWords(Vocabulary.shipped(), Stream.of(), Stream.of("Esimerkkilä", "Esimerkkilän kunta")));

    @ParameterizedTest
    @CsvSource({
        "'Hakalan kuljetus päättyy', 'Kuljetuksesta kertoi Sanna Hakala.', Hakalan",
        "'kuljetus koskee myös Virtasta', 'Asiaa esitteli Liisa Virtanen.', Virtasta",
        "'Tuen tarve on Oonalla', 'Päätös koskee Oona Mäkisen tukea.', Oonalla",
        "'Salon lapsi jää pois', 'Huoltaja on Anna Salo.', Salon"
    })
    void partsOfNamesOfTheMatterAreFoundInAnyForm(String text, String beside, String found) {
        assertThat(names.in(text, beside)).containsExactly(found);
    }

    @Test
    void aCapitalWithinASentenceThatNobodyKnowsIsAskedAbout() {
        assertThat(names.in("Matka pitenee, koska Pöllölä ei aja sitä", "")).containsExactly("Pöllölä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matka Seinäjoelta Helsinkiin pitenee",
                "Oppilaat siirtyvät Turusta Tampereelle tai Lahteen",
                "Koulu on Rovaniemellä, Kauniaisissa tai Esimerkkilässä",
                "Palvelu ostetaan Kauhavalta ja Etelä-Pohjanmaalta",
                "Perusopetuksen matka on YK:n ohjeen mukainen",
                "Koulun lakkautus"
            })
    void ordinaryPlacesAndWordsAreNot(String text) {
        assertThat(names.in(text, "Kauhavan kaupunki. Esittelijänä Sanna Hakala."))
                .isEmpty();
    }

    @Test
    void aNameOfPlacesAloneIsKnown() {
        assertThat(names.isKnown("Kauhavan Esimerkkilän")).isTrue();
        assertThat(names.isKnown("Kauhavan Pöllölä")).isFalse();
    }
}
