package fi.lapsivaaka.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.authoring.ParameterEntry.Dated;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parameters, texts and terms as forms: what was not changed keeps every letter, what was is read back as it was typed. */
class EntryFormsTest {

    private static final String LIMIT = """
            - id: limit
              name: {fi: "Raja", sv: "Gräns", en: "Limit"}
              unit: percent/100
              # agreed in the spring
              values:
                # the first one
                - {value: 3500, from: 2022-01-01, to: 2023-12-31, provision: "417/2007#13b", mark: V}
                - {value: 3000, from: 2024-01-01, provision: policy, mark: P}

            # --- the next part
            """;

    private static List<FileEntry> shipped(RuleKind kind, String file) {
        byte[] bytes = RuleSource.shipped(kind.id()).files().get(file);
        return EntrySheet.of(file, bytes == null ? new byte[0] : bytes).entries();
    }

    @Test
    void everyShippedParameterAndTextIsAFormAndKeepsItsLetters() {
        for (RuleKind kind : RuleKind.values()) {
            assertThat(shipped(kind, "parameters.yaml")).isNotEmpty().allSatisfy(entry -> {
                ParameterEntry read = ParameterEntry.read(entry.text()).orElseThrow();
                assertThat(read.values()).isNotEmpty();
                assertThat(read.written(entry.text())).isEqualTo(entry.text());
            });
            assertThat(shipped(kind, "texts.yaml")).isNotEmpty().allSatisfy(entry -> {
                RuleWording read = RuleWording.read(entry.text()).orElseThrow();
                assertThat(read.texts().values())
                        .allSatisfy(texts -> assertThat(texts.values()).noneMatch(String::isBlank));
                assertThat(read.written(entry.text())).isEqualTo(entry.text());
            });
        }
    }

    @Test
    void everyShippedTermIsAFormAndItsWordsAreReadBack() {
        for (RuleKind kind : RuleKind.values()) {
            TermWords.Layout layout = TermWords.Layout.of(kind);
            List<FileEntry> terms = shipped(kind, "terms.yaml").stream()
                    .filter(entry -> !entry.name().endsWith("/"))
                    .toList();
            assertThat(terms).hasSizeGreaterThan(50).allSatisfy(entry -> {
                TermWords read = TermWords.read(layout, entry.text()).orElseThrow();
                assertThat(read.written(layout, entry.text())).isEqualTo(entry.text());

                Map<String, List<String>> lists = new LinkedHashMap<>();
                read.lists().forEach((list, words) -> {
                    List<String> more = new ArrayList<>(words);
                    more.add("uusisana");
                    lists.put(list, more);
                });
                TermWords longer = new TermWords(read.label(), lists, read.options());
                assertThat(TermWords.read(layout, longer.written(layout, entry.text())))
                        .contains(longer);
            });
        }
    }

    @Test
    void onlyTheChangedFieldIsWrittenAnewAndCommentsStay() {
        ParameterEntry read = ParameterEntry.read(LIMIT).orElseThrow();

        String written = new ParameterEntry(
                        Map.of("fi", "Uusi \"raja\"", "sv", "Gräns", "en", "Limit"), read.unit(), read.values())
                .written(LIMIT);

        assertThat(written)
                .isEqualTo(LIMIT.replace("fi: \"Raja\"", "fi: \"Uusi \\\"raja\\\"\""))
                .contains("# agreed in the spring", "# the first one", "# --- the next part");
        assertThat(ParameterEntry.read(written).orElseThrow().name()).containsEntry("fi", "Uusi \"raja\"");
    }

    @Test
    void aNewValueEndsThePresentOneTheDayBefore() {
        List<Dated> values = ParameterEntry.read(LIMIT).orElseThrow().values();
        Dated fresh = new Dated("2500", "", "", "policy", "P");

        List<Dated> later =
                ParameterTimeline.with(values, LocalDate.of(2027, 8, 1), fresh).orElseThrow();
        assertThat(later)
                .extracting(Dated::value, Dated::from, Dated::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3500", "2022-01-01", "2023-12-31"),
                        org.assertj.core.groups.Tuple.tuple("3000", "2024-01-01", "2027-07-31"),
                        org.assertj.core.groups.Tuple.tuple("2500", "2027-08-01", ""));

        List<Dated> between =
                ParameterTimeline.with(values, LocalDate.of(2023, 1, 1), fresh).orElseThrow();
        assertThat(between).extracting(Dated::to).containsExactly("2022-12-31", "2023-12-31", "");

        List<Dated> before =
                ParameterTimeline.with(values, LocalDate.of(2020, 1, 1), fresh).orElseThrow();
        assertThat(before.get(0).to()).isEqualTo("2021-12-31");

        assertThat(ParameterTimeline.with(values, LocalDate.of(2024, 1, 1), fresh))
                .isEmpty();
        assertThat(ParameterTimeline.on(later, LocalDate.of(2027, 7, 31)))
                .map(Dated::value)
                .contains("3000");
        assertThat(ParameterTimeline.on(values, LocalDate.of(2021, 12, 31))).isEmpty();
    }

    @Test
    void numbersAreTypedWithADecimalComma() {
        assertThat(ParameterNumber.read("17,75", "percent/100")).contains("1775");
        assertThat(ParameterNumber.read("-1 234.5", "cents")).contains("-123450");
        assertThat(ParameterNumber.read("−3", "days")).contains("-3");
        assertThat(ParameterNumber.read("1,5", "days")).isEmpty();
        assertThat(ParameterNumber.read("1,555", "cents")).isEmpty();
        assertThat(ParameterNumber.read("many", "days")).isEmpty();
        assertThat(ParameterNumber.read("999999999999999999", "cents")).isEmpty();
        assertThat(ParameterNumber.shown("1775", "percent/100")).isEqualTo("17,75");
        assertThat(ParameterNumber.shown("50", "children")).isEqualTo("50");
    }

    @Test
    void placesForValuesAreTheSameInEveryLanguage() {
        RuleWording uneven = new RuleWording(Map.of(
                "title", Map.of("fi", "Raja {0}", "sv", "Gräns {0}", "en", "Limit"),
                "message", Map.of("fi", "a", "sv", "b", "en", "c"),
                "resolve", Map.of()));

        assertThat(uneven.unevenPlaceholders("title")).containsExactly("{0}");
        assertThat(uneven.unevenPlaceholders("message")).isEmpty();
        assertThat(uneven.unevenPlaceholders("resolve")).isEmpty();
    }

    @Test
    void whatIsWrittenInAnotherMannerStaysText() {
        assertThat(ParameterEntry.read("- {id: x, unit: days}\n")).isEmpty();
        assertThat(TermWords.read(TermWords.Layout.of(RuleKind.CHILD_IMPACT), "services:\n"))
                .isEmpty();
        assertThat(RuleWording.read("R-1: {title: x")).isEqualTo(Optional.empty());
    }
}
