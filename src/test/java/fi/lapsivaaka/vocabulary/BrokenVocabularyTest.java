package fi.lapsivaaka.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BrokenVocabularyTest {

    private final Map<String, UnaryOperator<String>> changes = new HashMap<>();

    @Test
    void tells_all_problems_of_all_files_at_once() {
        changes.put("levels.csv", text -> text.replaceFirst("Grön", ""));
        changes.put("services.csv", text -> text.replaceFirst("540/2018#5 540/2018#12", "540/2018#5 540/2018#999"));
        changes.put("service-groups.csv", text -> text.replaceFirst("S050 S051", "S050 S151"));

        assertThat(problems())
                .containsExactly(
                        "levels.csv:2: 'name_sv' must not be empty",
                        "services.csv:2: 'provisions' is '540/2018#999', which is not known",
                        "service-groups.csv:2: 'services' is 'S151', which is not known");
    }

    @Test
    void says_what_is_allowed() {
        changes.put("services.csv", text -> text.replaceFirst("REQUIRED", "MAYBE"));
        changes.put("life-stages.csv", text -> text.replaceFirst(";1;", ";first;"));

        assertThat(problems())
                .containsExactly(
                        "life-stages.csv:2: 'order' is 'first', not a whole number",
                        "services.csv:2: 'statutory' is 'MAYBE'; allowed: DISCRETIONARY, REQUIRED, UNKNOWN, VOLUNTARY");
    }

    @Test
    void refuses_a_code_given_twice() {
        changes.put("decision-types.csv", text -> text + "FEE;Maksu;Avgift;Charge;;testi\n");

        assertThat(problems()).singleElement().asString().endsWith("'code' FEE is given twice");
    }

    @Test
    void refuses_a_wrong_day_and_a_line_with_too_many_cells() {
        changes.put("services.csv", text -> text.replaceFirst("2022-07-31", "31.7.2022"));
        changes.put("service-families.csv", text -> text + "more;lisää;mera;more;no;testi;one cell too many\n");

        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("service-families.csv:")
                        .endsWith("7 cells where the first line has 6"))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("services.csv:16: 'valid_to' is '31.7.2022', not a day such as 2026-01-31"));
    }

    @Test
    void refuses_children_that_do_not_add_up() {
        changes.put("demo/practice-child-population.csv", text -> text.replaceFirst(";2338;", ";2339;"));

        assertThat(problems())
                .containsExactly(
                        "demo/practice-child-population.csv:3: 'under_18' is 2339 but its age groups add up to 2338");
    }

    @Test
    void names_a_missing_file_and_a_missing_column() {
        changes.put("age-bands.csv", text -> text.replaceFirst("under_18", "minor"));
        changes.put("provisions.csv", text -> "");

        assertThat(problems())
                .contains("age-bands.csv:1: column 'under_18' is missing", "provisions.csv:1: the file has no rows");
    }

    private List<String> problems() {
        BrokenVocabulary refused =
                catchThrowableOfType(BrokenVocabulary.class, () -> VocabularyReader.read(this::changed));
        return requireNonNull(refused).problems();
    }

    private InputStream changed(String name) {
        try (InputStream shipped = requireNonNull(ReferenceFiles.shipped().apply(name))) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            String changed =
                    changes.getOrDefault(name, UnaryOperator.identity()).apply(text);
            return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
