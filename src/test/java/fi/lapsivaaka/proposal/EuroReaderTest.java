package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class EuroReaderTest {

    private final SignalReader reader = ShippedTerms.reader();

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAmountsInEveryNotationAndNothingElse(String text, List<BigDecimal> expected) {
        assertThat(read(text)).usingElementComparator(BigDecimal::compareTo).containsExactlyElementsOf(expected);
    }

    @Test
    void quotesTheSentenceOfAnAmount() {
        String text = "Koulu suljetaan. Säästö on 12 000 euroa. Asia ratkaistaan myöhemmin.";
        EuroAmount amount = reader.read(new Draft("x", text), "kunta").euros().get(0);

        assertThat(amount.quote().text()).isEqualTo("Säästö on 12 000 euroa.");
        assertThat(text.substring(amount.quote().start(), amount.quote().end()))
                .isEqualTo(amount.quote().text());
    }

    @Test
    void tellsAnAmountThatStandsTwiceOnce() {
        assertThat(read("Säästö on 12 000 euroa. Säästöä 12.000 € ei ole varmistettu."))
                .hasSize(1);
    }

    private List<BigDecimal> read(String text) {
        return reader.read(new Draft("x", text), "kunta").euros().stream()
                .map(amount -> amount.amount().euros())
                .toList();
    }

    static Stream<Arguments> sentences() {
        List<Map<String, Object>> rows =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(ShippedTerms.resource("/proposal/euros.yaml"));
        return rows.stream()
                .map(row -> Arguments.of(
                        row.get("text"),
                        ((List<?>) row.get("euros"))
                                .stream()
                                        .map(euros -> new BigDecimal(euros.toString()))
                                        .toList()));
    }
}
