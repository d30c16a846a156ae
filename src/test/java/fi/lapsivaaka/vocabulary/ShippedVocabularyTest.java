package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedVocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Test
    void numbers_the_services_from_1_to_120() {
        assertThat(vocabulary.services())
                .extracting(Service::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj("S%03d"::formatted)
                        .toList());
    }

    @Test
    void has_the_sixteen_families_of_oulu_among_its_families() {
        assertThat(vocabulary.families().stream().filter(ServiceFamily::ofOulu)).hasSize(16);
        assertThat(vocabulary.services())
                .extracting(Service::family)
                .containsAll(
                        vocabulary.families().stream().map(ServiceFamily::code).toList());
    }

    @Test
    void tells_acts_by_number_and_section_in_the_id_of_a_provision() {
        assertThat(vocabulary.provisions()).allSatisfy(provision -> assertThat(provision.id())
                .matches("\\d+/\\d{4}(#[0-9a-z,-]+)?|CRC#[0-9.-]+|GC\\d+|CRC-FIN-CO-5-6|policy"));
        assertThat(vocabulary.provision("628/1998#32")).hasValueSatisfying(provision -> {
            assertThat(provision.verified()).isTrue();
            assertThat(provision.checked()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(provision.act().sv()).isEqualTo("Lag om grundläggande utbildning");
            assertThat(provision.says().fi()).contains("viiden kilometrin");
        });
        assertThat(vocabulary.provision("628/1998#48c-e")).isPresent();
        assertThat(vocabulary.provision(Provision.POLICY)).isPresent();
    }

    @Test
    void has_a_provision_for_every_article_it_suggests() {
        Set<Integer> suggested = new TreeSet<>(vocabulary.crcArticlesAlways());
        suggested.addAll(vocabulary.crcArticlesForBudgets());
        vocabulary.groups().forEach(group -> suggested.addAll(group.crcArticles()));
        vocabulary.decisionTypes().forEach(type -> suggested.addAll(type.crcArticles()));
        assertThat(suggested).hasSize(28).allSatisfy(number -> {
            assertThat(vocabulary.provision("CRC#" + number)).isPresent();
            assertThat(vocabulary.crcArticle(number)).isPresent();
        });
    }

    @Test
    void knows_all_42_articles_of_substance() {
        assertThat(vocabulary.crcArticles())
                .extracting(CrcArticle::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 42).boxed().toList());
        assertThat(vocabulary.crcArticlesAlways()).containsExactly(2, 3, 6, 12);
        assertThat(vocabulary.crcArticlesForBudgets()).containsExactly(4);
    }

    @Test
    void suggests_articles_by_service_and_kind_of_decision() {
        assertThat(vocabulary.crcArticlesFor(List.of("KULJETUS"), List.of("CLOSURE")))
                .containsExactly(2, 3, 6, 12, 23, 28);
        assertThat(vocabulary.crcArticlesFor(List.of(), List.of("BUDGET"))).containsExactly(2, 3, 4, 6, 12);
        assertThat(vocabulary.crcArticlesFor(List.of("NO_SUCH"), List.of("NO_SUCH")))
                .containsExactly(2, 3, 6, 12);
    }

    @Test
    void rests_no_service_in_force_on_a_repealed_section() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(vocabulary.services().stream().filter(service -> service.inForce(today)))
                .allSatisfy(service -> assertThat(service.provisions())
                        .allSatisfy(id -> assertThat(vocabulary.provision(id))
                                .hasValueSatisfying(provision ->
                                        assertThat(provision.inForce(today)).isTrue())));
        assertThat(vocabulary.provision("417/2007#7-10"))
                .hasValueSatisfying(
                        repealed -> assertThat(repealed.inForce(today)).isFalse());
    }

    @Test
    void names_a_provision_for_every_service_whose_act_was_checked() {
        assertThat(vocabulary.services().stream().filter(Service::checked)).allSatisfy(service -> {
            assertThat(service.provisions()).as(service.id()).isNotEmpty();
            assertThat(service.provisions()).as(service.id()).allSatisfy(id -> assertThat(service.act())
                    .contains(id.substring(0, id.indexOf('#'))));
        });
    }

    @Test
    void ends_additional_basic_education_with_july_2022() {
        Service ended = vocabulary.service("S015").orElseThrow();
        assertThat(ended.inForce(LocalDate.of(2022, 7, 31))).isTrue();
        assertThat(ended.inForce(LocalDate.of(2022, 8, 1))).isFalse();
    }

    @Test
    void says_everything_in_three_different_languages() {
        Stream<LocalizedText> texts = Stream.of(
                        vocabulary.levels().stream().flatMap(level -> Stream.of(level.name(), level.meaning())),
                        vocabulary.lifeStages().stream().map(LifeStage::name),
                        vocabulary.ageBands().stream().map(AgeBand::name),
                        vocabulary.families().stream().map(ServiceFamily::name),
                        vocabulary.services().stream().map(Service::name),
                        vocabulary.groups().stream().map(ServiceGroup::name),
                        vocabulary.decisionTypes().stream().map(DecisionType::name),
                        vocabulary.crcArticles().stream().map(CrcArticle::title),
                        vocabulary.provisions().stream()
                                .flatMap(provision -> Stream.of(provision.act(), provision.says())))
                .flatMap(stream -> stream);
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.sv()).isNotEqualToIgnoringCase(text.fi());
            assertThat(text.en()).isNotEqualToIgnoringCase(text.fi());
            assertThat(text.en()).isNotEqualToIgnoringCase(text.sv());
        });
    }

    @Test
    void gives_the_newest_figures_not_after_the_year_asked_for() {
        assertThat(vocabulary.childPopulation("Kauhava", 2024)).hasValueSatisfying(figures -> {
            assertThat(figures.year()).isEqualTo(2017);
            assertThat(figures.residents()).isEqualTo(16166);
            assertThat(figures.under18()).isEqualTo(3224);
            assertThat(figures.ages()).containsEntry("7-12", 1153);
            assertThat(figures.practice()).isFalse();
        });
        assertThat(vocabulary.childPopulation("kauhava", 2015))
                .map(ChildPopulation::year)
                .contains(2015);
        assertThat(vocabulary.childPopulation("Kauhava", 2012)).isEmpty();
        assertThat(vocabulary.childPopulation("Nowhere", 2024)).isEmpty();
    }

    @Test
    void finds_a_municipality_by_code_and_by_either_name() {
        Municipality helsinki = vocabulary.municipality("091").orElseThrow();
        assertThat(vocabulary.municipality("Helsingfors")).contains(helsinki);
        assertThat(vocabulary.municipality("HELSINKI")).contains(helsinki);
        assertThat(helsinki.languages()).containsExactly("fi", "sv");
    }

    @Test
    void tells_the_practice_municipalities_from_the_real_ones() {
        assertThat(vocabulary.municipalities().stream().filter(Municipality::practice))
                .extracting(practice -> practice.name().fi() + " " + practice.countyCode())
                .containsExactly(
                        "Esimerkkilä X90",
                        "Mallila (keksitty) X90",
                        "Harjoitusniemi (keksitty) X90",
                        "Pikkusaari (keksitty) ");
        assertThat(vocabulary.municipalities().stream().filter(municipality -> !municipality.practice()))
                .hasSize(308);
        assertThat(vocabulary.childPopulation("Esimerkkilä", 2026))
                .hasValueSatisfying(figures -> assertThat(figures.practice()).isTrue());
    }
}
