package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCostsTest {

    private static final ClassificationRules RULES = ClassificationRules.shipped();

    private static LedgerCosts read(LedgerSource source) throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped();
        return LedgerCosts.read(
                source, LedgerOptions.none(), RULES.classifier(RULES.settings().usual(), vocabulary), vocabulary);
    }

    private static LedgerSource text(String content) {
        return LedgerSource.of("ledger.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsWhatBasicEducationCostsInARealMunicipality() throws IOException {
        CostView view = read(LedgerSource.of(Path.of("db/reference/demo/kauhava-2024.csv")))
                .view(List.of("PERUSOPETUS"));

        assertThat(view.provenance().organisation().fi()).isEqualTo("Kauhava");
        assertThat(view.provenance().year()).isEqualTo(2024);
        assertThat(view.provenance().practice()).isFalse();
        assertThat(view.lines()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo("green");
            assertThat(line.euros().budget()).isEqualTo(new Money(14_060_360_00));
            assertThat(line.euros().actual()).isEqualTo(new Money(14_469_497_00));
            assertThat(line.euros().change())
                    .contains(new Change(Phase.AMENDED, Phase.ACTUAL, new Money(409_137_00), 29));
        });
        assertThat(view.children()).isNotNull().satisfies(children -> assertThat(children.year())
                .isEqualTo(2017));
        assertThat(view.uncertainty().total()).isEqualTo(new Money(47_160_234_00L));
        assertThat(view.uncertainty().inherited()).isGreaterThan(new Money(8_000_000_00));
        assertThat(view.uncertainty().unclassified().cents())
                .isLessThan(view.uncertainty().total().cents() / 200);
    }

    @Test
    void takesTheNewestYearWithActualFigures() throws IOException {
        LedgerSource ledger = text("""
                kunta;vuosi;tulosalue;talousarvio;toteuma
                Esimerkkilä;2024;Perusopetus;10;11
                Esimerkkilä;2025;Perusopetus;20;21
                Esimerkkilä;2026;Perusopetus;30;
                """);

        CostView view = read(ledger).view(List.of("PERUSOPETUS"));

        assertThat(view.provenance().year()).isEqualTo(2025);
        assertThat(view.provenance().practice()).isTrue();
        assertThat(view.total().actual()).isEqualTo(new Money(21_00));
    }

    @Test
    void refusesAFileWithFaultyRowsOrNone() {
        assertThatThrownBy(() -> read(text("kunta;tulosalue;summa\nEsimerkkilä;Perusopetus;kymmenen\n")))
                .isInstanceOf(RefusedLedger.class)
                .hasMessageContaining("kymmenen");
        assertThatThrownBy(() -> read(text("kunta;tulosalue;summa\nEsimerkkilä;Yhteensä;10\n")))
                .isInstanceOf(RefusedLedger.class)
                .hasMessageContaining("no rows");
    }
}
