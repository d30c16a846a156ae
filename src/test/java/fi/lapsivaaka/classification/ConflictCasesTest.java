package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases in which a cost could belong to several places, as the rule set itself tells them. */
class ConflictCasesTest {

    private static final List<String> LEVELS = ClassificationMaker.levelCodes(Vocabulary.shipped());

    /** Where a cost could belong to several places, as the method lists it; each has a case of its own. */
    private static final List<String> OF_THE_METHOD = List.of(
            "Perhepalvelut jakautuvat kaikille väreille",
            "Vuorohoito on vihreää, vaikka se on ympärivuorokautista",
            "Sairaalakoulu on opetusta mutta punainen",
            "Lastensuojelun avohuolto on punaista tai keltaista valinnan mukaan",
            "Lasten- ja nuorisopsykiatria avona ja laitoksessa samalla luokalla",
            "Somaattinen erikoissairaanhoito jaetaan arvioimalla",
            "Kuraattori ja psykologi pysyvät samana palveluna organisaation vaihtuessa",
            "Vanhempien päihde- ja psykiatrinen hoito",
            "Jälkihuolto ja ikäraja",
            "Raskausaika",
            "Kotihoidon tuki on kunnan menoa, vaikka Kela maksaa",
            "Opetuksen ostot ja kotikuntakorvaus",
            "Sisäiset vuokrat, ateriat ja siivous lasketaan vain kerran",
            "Vyöryttämätön tukipalvelu ei ole nolla",
            "Harrastamisen Suomen malli kahdessa luokassa",
            "Nuorisopalvelujen luokassa on myös keltaisia palveluja",
            "Esiopetus varhaiskasvatuksen tulosalueella",
            "Yhtenäiskoulun elämänkaaret",
            "Lakkautetut palvelut",
            "Palveluluokka puuttuu",
            "Nimetön toimittaja",
            "Hyvityslasku on negatiivinen ja pysyy luokassaan",
            "Yleinen ja erityinen tuki samassa koulussa",
            "Aikuisten perusopetus",
            "Erittelemättömät luokat",
            "Sote-koodi kunnan kirjanpidossa vuoden 2022 jälkeen",
            "Turvakodin rahoittaa valtio",
            "Valtion koulukodit ja Valteri");

    private final Map<Map<String, String>, Classifier> classifiers = new HashMap<>();

    @Test
    void everyDisputedCostOfTheMethodHasItsCase() {
        List<String> told = RuleCases.of("conflicts").stream()
                .map(one -> String.valueOf(one.get("case")))
                .toList();

        assertThat(OF_THE_METHOD).hasSize(28);
        assertThat(told).doesNotHaveDuplicates().containsSubsequence(OF_THE_METHOD);
        assertThat(RuleCases.of("conflicts")).allSatisfy(one -> assertThat(rows(one))
                .as(String.valueOf(one.get("case")))
                .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> conflicts() {
        return RuleCases.of("conflicts").stream().flatMap(one -> rows(one).stream()
                .map(row -> DynamicTest.dynamicTest(one.get("case") + ": " + row.get("row"), () -> check(row))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> one) {
        return (List<Map<String, Object>>) one.get("rows");
    }

    private void check(Map<String, Object> one) {
        Map<String, Object> row = RuleCases.map(one, "row");
        Map<String, String> profile = new HashMap<>();
        RuleCases.map(one, "profile").forEach((key, value) -> profile.put(key, String.valueOf(value)));
        Classification found =
                classifiers.computeIfAbsent(profile, Classifiers::with).classify(RuleCases.key(row));
        Money amount = Money.ofEuros(new BigDecimal(String.valueOf(row.getOrDefault("summa", "0.00"))));
        RuleCases.map(one, "expect").forEach((field, value) -> assertThat(
                        Expectation.told(found, amount, field, String.valueOf(value), LEVELS))
                .as("%s, by %s", field, found.rule())
                .isEqualTo(String.valueOf(value)));
    }
}
