package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Parameter;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedParametersTest {

    private static final RuleSet RULES = RuleSet.read(RuleSource.shipped("child-impact"), AssessmentRules.SCHEMA);

    @ParameterizedTest
    @CsvSource({
        "school-journey-km, 2026-11-21, 5",
        "school-travel-minutes-under-13, 2026-11-21, 150",
        "school-travel-minutes-13-and-over, 2026-11-21, 180",
        "school-travel-margin-minutes-under-13, 2026-11-21, 120",
        "school-travel-margin-minutes-13-and-over, 2026-11-21, 150",
        "individual-support-pupils-in-group, 2025-07-31, ",
        "individual-support-pupils-in-group, 2025-08-01, 5",
        "special-class-pupils, 2025-08-01, 10",
        "special-class-pupils-disability, 2026-07-31, ",
        "special-class-pupils-disability, 2026-08-01, 8",
        "special-class-pupils-activity-areas, 2026-08-01, 6",
        "mixed-group-pupils, 2025-08-01, 20",
        "support-teaching-hours-per-pupil, 2025-08-01, 122",
        "early-education-children-per-staff-under-3, 2026-11-21, 4",
        "early-education-children-per-staff-over-3, 2026-11-21, 7",
        "early-education-children-per-staff-part-day, 2026-11-21, 13",
        "early-education-group-under-3, 2026-11-21, 12",
        "early-education-group-over-3, 2026-11-21, 21",
        "early-education-group-part-day, 2026-11-21, 39",
        "early-education-fee-percent-of-income, 2026-11-21, 1070",
        "early-education-fee-max, 2026-07-31, 31100",
        "early-education-fee-max, 2026-08-01, ",
        "children-per-child-protection-worker, 2023-12-31, 35",
        "children-per-child-protection-worker, 2024-01-01, 30",
        "students-per-school-social-worker, 2026-11-21, 670",
        "students-per-school-psychologist, 2023-07-31, ",
        "students-per-school-psychologist, 2023-08-01, 780",
        "student-welfare-working-days, 2026-11-21, 7",
        "therapy-guarantee-days, 2025-04-30, ",
        "therapy-guarantee-days, 2025-05-01, 28",
        "affected-children-for-full, 2026-11-21, 50",
        "age-group-share-permille-for-full, 2026-11-21, 50",
        "yearly-euros-for-full, 2026-11-21, 100000",
        "service-budget-share-permille-for-full, 2026-11-21, 20",
        "earlier-assessment-days, 2026-11-21, 730",
        "days-from-hearing-to-agenda, 2026-11-21, 14",
        "purchase-price-percent, 2026-11-21, 10",
        "purchase-price-to-index-percent, 2026-11-21, 200",
        "purchase-share-percent, 2026-11-21, 50",
        "red-growth-permille, 2026-11-21, 50",
        "red-share-growth-permille, 2026-11-21, 10",
        "preventive-cut-permille, 2026-11-21, -50",
        "group-growth-pupils, 2026-11-21, 3",
        "group-growth-percent, 2026-11-21, 10",
        "student-welfare-urgent-working-days, 2026-11-21, 1",
        "after-school-fee-760-hours, 2026-11-21, 16000",
        "early-education-second-child-percent, 2026-11-21, 40",
        "early-education-next-child-percent, 2026-11-21, 20",
        "early-education-20-hours-percent, 2026-11-21, 60",
        "aftercare-to-age, 2026-11-21, 23",
        "compulsory-education-to-age, 2026-11-21, 18",
        "access-minutes-by-public-transport, 2026-11-21, 60",
        "youth-hours-cut-percent, 2026-11-21, 25",
        "price-weight-percent, 2026-11-21, 70",
        "small-group-children, 2026-11-21, 5",
        "summary-characters, 2026-11-21, 600",
        "child-text-characters, 2026-11-21, 400"
    })
    void holdsTheNumberOfTheDay(String parameter, LocalDate day, Long value) {
        Optional<Long> found = RULES.parametersOn(day).stream()
                .filter(one -> one.name().equals(parameter))
                .map(Parameter::value)
                .findFirst();

        assertThat(found).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void restsOnAProvisionThatWeKnowOrSaysThatItIsPolicy() {
        List<String> known =
                Vocabulary.shipped().provisions().stream().map(Provision::id).toList();

        assertThat(RULES.parameters()).isNotEmpty().allSatisfy(parameter -> {
            boolean policy = parameter.provision().equals("policy");
            assertThat(policy || known.contains(parameter.provision()))
                    .as(parameter.id() + " " + parameter.provision())
                    .isTrue();
            assertThat(parameter.mark().equals("P")).as(parameter.id()).isEqualTo(policy);
        });
    }

    @Test
    void namesEachNumberInThreeLanguages() {
        assertThat(RULES.parameters().stream()
                        .map(ParameterValue::name)
                        .filter(name -> name.fi().equals(name.sv()) || name.sv().equals(name.en())))
                .isEmpty();
    }
}
