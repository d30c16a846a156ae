package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 art. 1 k    | 3 artiklan 1 kohta   | artikel 3.1    | Article 3(1)",
                "3 art. 2–3 k  | 3 artiklan 2–3 kohta | artikel 3.2–3  | Article 3(2–3)",
                "12 art.       | 12 artikla           | artikel 12     | Article 12",
                "nro 14        | nro 14               | nr 14          | No. 14",
                "32 §          | 32 §                 | 32 §           | section 32",
                "47 a §        | 47 a §               | 47 a §         | section 47 a",
                "44–45 §       | 44–45 §              | 44–45 §        | sections 44–45",
                "1–2, 8 §      | 1–2, 8 §             | 1–2, 8 §       | sections 1–2, 8",
                "3 ja 5 §      | 3 ja 5 §             | 3 och 5 §      | sections 3 and 5"
            })
    void eachLanguageWritesItsOwnWay(String section, String finnish, String swedish, String english) {
        assertThat(SectionName.in(Language.FI, section)).isEqualTo(finnish);
        assertThat(SectionName.in(Language.SV, section)).isEqualTo(swedish);
        assertThat(SectionName.in(Language.EN, section)).isEqualTo(english);
    }

    @Test
    void noSectionOfTheVocabularyIsLeftAbbreviatedInFinnishOnly() {
        assertThat(Vocabulary.shipped().provisions()).allSatisfy(provision -> {
            assertThat(provision.reference(Language.EN)).doesNotContain("§").doesNotContainPattern("\\d art\\.|nro ");
            assertThat(provision.reference(Language.SV)).doesNotContainPattern("\\d art\\.|nro | ja ");
        });
    }
}
