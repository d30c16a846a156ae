package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.database.PostgresTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@PostgresTest
class DemoLedgersIT {

    @Autowired
    private DemoLedgers demo;

    @Autowired
    private LedgerImports imports;

    @Autowired
    private Organisations organisations;

    @Test
    void bringsRealAndPracticeFiguresOnceAndTellsThemApart() throws IOException {
        demo.run(new DefaultApplicationArguments());

        Organisation kauhava = organisations.findByCode("233").orElseThrow();
        Organisation practice = organisations.findByCode("X01").orElseThrow();
        assertThat(kauhava.practice()).isFalse();
        assertThat(practice.practice()).isTrue();
        assertThat(shipped(kauhava, "kauhava-2024.csv")).singleElement().satisfies(taken -> {
            assertThat(taken.practice()).isFalse();
            assertThat(taken.source()).contains("tilinpäätös 2024");
            assertThat(taken.totals())
                    .contains(
                            new LedgerImport.PhaseTotal("actual", 4_716_023_400L),
                            new LedgerImport.PhaseTotal("changes", 0));
        });
        Organisation county = organisations.findByCode("X90").orElseThrow();
        assertThat(county.practice()).isTrue();
        assertThat(county.kind()).isEqualTo("hva");
        assertThat(shipped(organisations.findByCode("734").orElseThrow(), "salo-2024-purchases.csv"))
                .singleElement()
                .satisfies(taken -> assertThat(taken.totals())
                        .containsExactly(new LedgerImport.PhaseTotal("actual", 6_776_698_642L)));
        assertThat(shipped(practice, "esimerkkila-ledger.csv")).singleElement().satisfies(taken -> {
            assertThat(taken.practice()).isTrue();
            assertThat(taken.firstYear()).isEqualTo(2021);
            assertThat(taken.lastYear()).isEqualTo(2026);
        });
    }

    @Test
    void leavesWithdrawnFiguresOut() throws IOException {
        Organisation practice = organisations.findByCode("X01").orElseThrow();
        LedgerImport taken = shipped(practice, "esimerkkila-ledger.csv").get(0);
        imports.withdraw(taken.id(), Instant.parse("2026-01-01T00:00:00Z"), "väärä tiedosto");

        demo.run(new DefaultApplicationArguments());

        assertThat(shipped(practice, "esimerkkila-ledger.csv"))
                .singleElement()
                .extracting(LedgerImport::id)
                .isEqualTo(taken.id());
    }

    /** Imports of one file; other tests of the same database may have brought figures of their own. */
    private List<LedgerImport> shipped(Organisation organisation, String file) {
        return imports.findByOrganisationIdOrderByImportedAtDesc(organisation.id()).stream()
                .filter(one -> one.fileName().equals(file))
                .toList();
    }
}
