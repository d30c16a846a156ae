package fi.lapsivaaka.aims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.IndicatorValue;
import fi.lapsivaaka.vocabulary.Indicators;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Indicators and targets against the real database. */
@SpringBootTest
@PostgresTest
class AimsIT {

    private static final Targets.Setting LESS = new Targets.Setting(
            Target.Measure.EUROS, "", Map.of(Dimension.LEVEL, "red"), 2025, 2028, -50, "Valtuusto § 1");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private IndicatorImports imports;

    @Autowired
    private IndicatorPanels panels;

    @Autowired
    private Targets targets;

    @Autowired
    private TargetFollower follower;

    @Autowired
    private JdbcClient client;

    @Test
    void anOrganisationsOwnFileStandsBeforeShippedValuesUntilItIsWithdrawn() {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        byte[] file = "indicator;year;value\nabsences;2025;12,5\ndmf;2024;0,4\n".getBytes(StandardCharsets.UTF_8);
        int before = values(organisation, "absences").size();

        UUID id = imports.take(organisation.id(), "omat.csv", file, "Sivistystoimi");
        assertThat(values(organisation, "absences")).hasSize(before);
        assertThat(last(organisation, "absences").value()).isEqualByComparingTo("12.5");
        assertThat(last(organisation, "dmf").source()).isEqualTo("Sivistystoimi");
        assertThatThrownBy(() -> imports.take(organisation.id(), "omat.csv", file, "Sivistystoimi"))
                .isInstanceOf(RefusedIndicators.class);
        assertThatThrownBy(
                        () -> client.sql("update indicator_value set value = 1").update())
                .hasMessageContaining("never change");

        assertThat(imports.withdraw(organisation.id(), id, "väärä vuosi")).isTrue();
        assertThat(imports.withdraw(organisation.id(), id, "uudestaan")).isFalse();
        assertThat(last(organisation, "absences").value()).isEqualByComparingTo("61");
        assertThat(values(organisation, "dmf")).isEmpty();
    }

    @Test
    void eurosBesideAnIndicatorAreThoseOfItsServices() {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        IndicatorPanel panel = panels.of(organisation, any -> true).stream()
                .filter(one -> one.indicator().id().equals("absences"))
                .findFirst()
                .orElseThrow();

        assertThat(panel.euros())
                .containsEntry(
                        2025,
                        breakdowns
                                .by(
                                        Dimension.SERVICE,
                                        new Selection(
                                                organisation.id(),
                                                2025,
                                                Phase.ACTUAL,
                                                Map.of(Dimension.FAMILY, "basic-education")))
                                .orElseThrow()
                                .total()
                                .child());
    }

    @Test
    void practiceOrganisationsHaveTargetsAndRealOnesNone() {
        Organisation practice = organisations.findByCode("X01").orElseThrow();
        Organisation real = organisations.findByCode("233").orElseThrow();

        assertThat(targets.findAll(practice.id())).isNotEmpty();
        assertThat(targets.findAll(real.id())).isEmpty();
    }

    @Test
    void aChangeIsANewVersionAndTheSecondOfTwoAtOnceIsTold() {
        Organisation organisation = organisations.findByCode("233").orElseThrow();
        UUID series = targets.set(organisation, LESS, null).orElseThrow();
        Target first = targets.newest(organisation.id(), series).orElseThrow();

        assertThat(targets.set(organisation, LESS, first)).isPresent();
        assertThat(targets.set(organisation, LESS, first)).isEmpty();
        assertThat(targets.newest(organisation.id(), series).orElseThrow().number())
                .isEqualTo(2);
        assertThat(targets.findAll(organisation.id())).hasSize(2);
        assertThatThrownBy(() ->
                        client.sql("update target set change_permille = 1").update())
                .hasMessageContaining("never change");

        assertThat(targets.withdraw(organisation.id(), series, "valtuusto kumosi"))
                .isTrue();
        assertThat(targets.set(
                        organisation,
                        LESS,
                        targets.newest(organisation.id(), series).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aTargetOnAShareIsFollowedFromTheSameSumsAsTheViews() {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        Target share = targets.findAll(organisation.id()).stream()
                .filter(target -> target.measure() == Target.Measure.SHARE)
                .findFirst()
                .orElseThrow();

        TargetProgress progress = follower.follow(organisation, share);

        assertThat(progress.actual()).containsKey(2025);
        assertThat(progress.actual().get(2025)).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(100));
    }

    private List<IndicatorValue> values(Organisation organisation, String id) {
        return panels.values(organisation, Indicators.shipped().find(id).orElseThrow());
    }

    private IndicatorValue last(Organisation organisation, String id) {
        List<IndicatorValue> values = values(organisation, id);
        return values.get(values.size() - 1);
    }
}
