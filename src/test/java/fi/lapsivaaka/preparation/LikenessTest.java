package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void seesThroughCasePunctuationAndASmallChange() {
        assertThat(Likeness.percent("Päätöksellä ei ole lapsivaikutuksia.", "PÄÄTÖKSELLÄ ei ole lapsivaikutuksia"))
                .isEqualTo(100);
        assertThat(Likeness.percent(
                        "Päätöksellä ei ole lapsivaikutuksia.", "Tällä päätöksellä ei ole lapsivaikutuksia."))
                .isGreaterThan(70);
    }

    @Test
    void tellsASentenceOfTheMatterApart() {
        assertThat(Likeness.percent(
                        "Päätöksellä ei ole lapsivaikutuksia.",
                        "Traktori korvaa samanlaisen koneen, eikä teiden hoito koulureiteillä muutu."))
                .isLessThan(20);
        assertThat(Likeness.percent("", "Asia ei koske lapsia.")).isZero();
    }
}
