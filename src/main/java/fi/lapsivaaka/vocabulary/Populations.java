package fi.lapsivaaka.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Municipalities and their residents by age, year by year; practice municipalities stand beside the real ones. */
final class Populations {

    private static final String REAL = "";
    private static final String PRACTICE = "demo/practice-";

    private final List<Municipality> municipalities;
    private final Map<String, Municipality> byName;
    private final Map<String, NavigableMap<Integer, ChildPopulation>> byCode;

    private Populations(
            List<Municipality> municipalities,
            Map<String, Municipality> byName,
            Map<String, NavigableMap<Integer, ChildPopulation>> byCode) {
        this.municipalities = municipalities;
        this.byName = byName;
        this.byCode = byCode;
    }

    static Populations read(ReferenceFiles files, List<AgeBand> bands) {
        Index<Municipality> real = municipalities(files, REAL);
        Index<Municipality> practice = municipalities(files, PRACTICE);
        Map<String, Municipality> byName = new HashMap<>();
        List<Municipality> all =
                Stream.concat(real.all().stream(), practice.all().stream()).toList();
        for (Municipality municipality : all) {
            for (String name : List.of(
                    municipality.code(),
                    municipality.name().fi(),
                    municipality.name().sv())) {
                byName.putIfAbsent(key(name), municipality);
            }
        }
        Map<String, NavigableMap<Integer, ChildPopulation>> byCode = new HashMap<>();
        figures(files, REAL, real, bands, byCode);
        figures(files, PRACTICE, practice, bands, byCode);
        return new Populations(all, Map.copyOf(byName), byCode);
    }

    private static Index<Municipality> municipalities(ReferenceFiles files, String prefix) {
        return Index.of(
                files.rows(prefix + "municipalities.csv", "code", "languages"),
                "code",
                row -> new Municipality(
                        row.text("code"),
                        row.localized("name"),
                        row.localized("county"),
                        row.optional("county_code"),
                        row.list("languages", List.of("fi", "sv")),
                        prefix.equals(PRACTICE)));
    }

    private static void figures(
            ReferenceFiles files,
            String prefix,
            Index<Municipality> municipalities,
            List<AgeBand> bands,
            Map<String, NavigableMap<Integer, ChildPopulation>> byCode) {
        for (Row row : files.rows(prefix + "child-population.csv", "municipality", "year", "residents", "under_18")) {
            Optional<Municipality> municipality = municipalities.find(row.text("municipality"));
            if (municipality.isEmpty()) {
                row.reject("municipality '" + row.text("municipality") + "' is not known");
                continue;
            }
            ChildPopulation figures = figures(row, municipality.get(), bands);
            if (byCode.computeIfAbsent(municipality.get().code(), code -> new TreeMap<>())
                            .putIfAbsent(figures.year(), figures)
                    != null) {
                row.reject("municipality " + municipality.get().code() + " has " + figures.year() + " twice");
            }
        }
    }

    private static ChildPopulation figures(Row row, Municipality municipality, List<AgeBand> bands) {
        Map<String, Integer> ages = new LinkedHashMap<>();
        bands.forEach(band -> ages.put(band.code(), row.number(band.code())));
        int children = bands.stream()
                .filter(AgeBand::under18)
                .mapToInt(band -> ages.getOrDefault(band.code(), 0))
                .sum();
        int under18 = row.number("under_18");
        int residents = row.number("residents");
        if (under18 != children) {
            row.reject("'under_18' is " + under18 + " but its age groups add up to " + children);
        }
        if (residents < under18) {
            row.reject("'residents' is " + residents + ", fewer than the " + under18 + " under 18");
        }
        return new ChildPopulation(
                municipality,
                row.number("year"),
                residents,
                under18,
                ages,
                row.number("hidden_cells"),
                row.text("source"));
    }

    List<Municipality> municipalities() {
        return municipalities;
    }

    Optional<Municipality> municipality(String nameOrCode) {
        return Optional.ofNullable(byName.get(key(nameOrCode)));
    }

    Optional<ChildPopulation> of(String nameOrCode, int year) {
        return municipality(nameOrCode)
                .map(municipality -> byCode.get(municipality.code()))
                .map(years -> years.floorEntry(year))
                .map(Map.Entry::getValue);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
