package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hva|Aluehallitus 16.9.2027. Perhekeskusten palveluverkko. Kunnanhallituksilta pyydetään lausunto.",
                "hva|Palveluvaliokunta 3.3.2027. Metsärannan hyvinvointialueen palveluvaliokunta keskustelee lastensuojelusta.",
                "hva|Lasten ja perheiden palvelujen linjaus. Hyvinvointialue järjestää palvelut kunnan kanssa.",
                "hva|Välfärdsområdesstyrelsen 4.5.2027. Rådgivningsbyråernas verksamhet.",
                "hva|The county board decides on family centres.",
                "kunta|Kunnanhallitus 7.6.2027. Aluehallitukselle annetaan lausunto neuvoloista.",
                "kunta|Sivistyslautakunta 1.2.2027. Kuraattorit siirtyivät hyvinvointialueelle.",
                "kunta|Kasvatus- ja koulutuslautakunta 1.2.2027. Kuraattorit siirtyivät hyvinvointialueelle.",
                "kunta|Hyvinvointilautakunta 1.2.2027. Nuorisotilan aukioloajat.",
                "kunta|Stadsstyrelsen 4.5.2027. Välfärdsområdet ordnar elevvården.",
                "kunta|Kaupungin talous heikkeni, kun hyvinvointialueet aloittivat.",
                "kunta|Leikkipuiston kunnostus."
            })
    void isTheBodyNamedFirst(String expected, String text) {
        assertThat(DecidingBody.of(text)).isEqualTo(expected);
    }
}
