package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.vocabulary.ChildPopulation;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shares of residents under 18 from the vocabulary's population figures: of a municipality, of a county as the sum of its
 * municipalities, else of the whole country as the rule set's parameter tells it.
 */
public final class VocabularyShares implements ChildShares {

    /** The rule set's parameter: ten thousandths of the population, dated. */
    static final String NATIONAL = "national-child-share";

    private static final int NEWEST = 9999;

    private record Asked(String organisation, int year) {}

    private final Vocabulary vocabulary;
    private final List<ParameterValue> national;
    private final Map<Asked, PopulationShare> known = new ConcurrentHashMap<>();

    public VocabularyShares(Vocabulary vocabulary, RuleSet rules) {
        this.vocabulary = vocabulary;
        this.national = rules.parameters().stream()
                .filter(value -> value.id().equals(NATIONAL))
                .sorted(Comparator.comparing(value -> value.period().from()))
                .toList();
        if (national.isEmpty()) {
            throw new IllegalArgumentException("the rule set has no parameter " + NATIONAL);
        }
    }

    @Override
    public PopulationShare of(String organisation, int year) {
        return known.computeIfAbsent(new Asked(organisation, year), this::find);
    }

    private PopulationShare find(Asked asked) {
        int year = asked.year() == 0 ? NEWEST : asked.year();
        if (!asked.organisation().isBlank()) {
            Optional<PopulationShare> own = vocabulary
                    .childPopulation(asked.organisation(), year)
                    .map(figures -> share(figures.municipality().name().fi(), List.of(figures)))
                    .or(() -> county(asked.organisation(), year));
            if (own.isPresent()) {
                return own.get();
            }
        }
        return wholeCountry(year);
    }

    private Optional<PopulationShare> county(String name, int year) {
        List<ChildPopulation> members = vocabulary.municipalities().stream()
                .filter(municipality -> in(municipality, name))
                .flatMap(municipality -> vocabulary.childPopulation(municipality.code(), year).stream())
                .toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(share(members.get(0).municipality().county().fi(), members));
    }

    private static boolean in(Municipality municipality, String county) {
        String name = county.strip();
        return municipality.county().fi().equalsIgnoreCase(name)
                || municipality.county().sv().equalsIgnoreCase(name)
                || municipality.county().en().equalsIgnoreCase(name);
    }

    private static PopulationShare share(String organisation, List<ChildPopulation> figures) {
        long residents = figures.stream().mapToLong(ChildPopulation::residents).sum();
        long children = figures.stream().mapToLong(ChildPopulation::under18).sum();
        int basisPoints = residents == 0 ? 0 : (int) ((children * 10_000 + residents / 2) / residents);
        int oldest = figures.stream().mapToInt(ChildPopulation::year).min().orElseThrow();
        return new PopulationShare(
                basisPoints, organisation, oldest, figures.get(0).source());
    }

    private PopulationShare wholeCountry(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        ParameterValue value = national.get(0);
        for (ParameterValue candidate : national) {
            if (!candidate.period().from().isAfter(day)) {
                value = candidate;
            }
        }
        return new PopulationShare(
                (int) value.value(), "", value.period().from().getYear(), value.provision());
    }
}
