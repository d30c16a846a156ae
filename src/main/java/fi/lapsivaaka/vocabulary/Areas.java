package fi.lapsivaaka.vocabulary;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Postcode areas and their residents by age. Apart from {@link Vocabulary}, because it is large and few ask for it: it
 * is read when somebody first does.
 */
public final class Areas {

    private static final List<String> FILES = List.of("area-population.csv", "demo/practice-area-population.csv");
    private static final Pattern POSTCODE = Pattern.compile("(\\d{5})(?:\\s.*)?", Pattern.DOTALL);

    private final Map<String, NavigableMap<Integer, AreaPopulation>> byPostcode = new HashMap<>();
    private final Map<String, String> postcodeByName = new HashMap<>();

    private Areas() {}

    private static final class Shipped {
        static final Areas AREAS =
                read(ReferenceFiles.shipped(), Vocabulary.shipped().ageBands());
    }

    /**
     * The areas packed with the product, read once.
     *
     * @throws BrokenVocabulary when the packed files are not sound, with all their problems
     */
    public static Areas shipped() {
        return Shipped.AREAS;
    }

    /** The names of all areas, as they are newest. */
    public List<String> names() {
        return byPostcode.values().stream()
                .map(years -> years.lastEntry().getValue().name())
                .toList();
    }

    static Areas read(Function<String, @Nullable InputStream> opener, List<AgeBand> bands) {
        Problems problems = new Problems();
        ReferenceFiles files = new ReferenceFiles(opener, problems);
        Areas areas = new Areas();
        for (String file : FILES) {
            for (Row row : files.rows(file, "postcode", "area_fi", "municipality", "year", "residents", "source")) {
                areas.add(row, bands);
            }
        }
        problems.throwIfAny();
        return areas;
    }

    private void add(Row row, List<AgeBand> bands) {
        Map<String, Integer> ages = new LinkedHashMap<>();
        for (AgeBand band : bands) {
            if (!row.optional(band.code()).isEmpty()) {
                ages.put(band.code(), row.number(band.code()));
            }
        }
        if (!ages.isEmpty() && ages.size() < bands.size()) {
            row.reject("some age groups are told and some hidden; all or none must be");
        }
        AreaPopulation area = new AreaPopulation(
                row.text("postcode"),
                row.text("area_fi"),
                row.text("municipality"),
                row.number("year"),
                row.optional("residents").isEmpty() ? null : Integer.valueOf(row.number("residents")),
                ages,
                ages.isEmpty() ? null : Integer.valueOf(under18(ages, bands)),
                row.text("source"));
        if (byPostcode.computeIfAbsent(area.postcode(), any -> new TreeMap<>()).putIfAbsent(area.year(), area)
                != null) {
            row.reject("area " + area.postcode() + " has " + area.year() + " twice");
        }
        postcodeByName.putIfAbsent(key(area.municipality(), area.name()), area.postcode());
    }

    private static int under18(Map<String, Integer> ages, List<AgeBand> bands) {
        return bands.stream()
                .filter(AgeBand::under18)
                .mapToInt(band -> ages.getOrDefault(band.code(), 0))
                .sum();
    }

    /**
     * What the same area is called in every row: its postcode where the text begins with one, else the text itself. Needs
     * no file.
     */
    public static String code(String area) {
        Matcher postcode = POSTCODE.matcher(area);
        return postcode.matches() ? postcode.group(1) : area;
    }

    /**
     * Residents of an area in the newest year known that is not after the one asked for; the result tells its year.
     *
     * @param area postcode, alone or with a name behind it, or name of an area of the municipality
     * @param municipality code of the municipality whose area it is; the empty text where only a postcode can tell
     * @return empty when the area is not known, lies in another municipality or has no figures that old
     */
    public Optional<AreaPopulation> population(String area, String municipality, int year) {
        String code = code(area);
        NavigableMap<Integer, AreaPopulation> years =
                byPostcode.get(postcodeByName.getOrDefault(key(municipality, code), code));
        return Optional.ofNullable(years)
                .map(known -> known.floorEntry(year))
                .map(Map.Entry::getValue)
                .filter(found -> municipality.isEmpty() || found.municipality().equals(municipality));
    }

    private static String key(String municipality, String name) {
        return municipality + ' ' + name.strip().toLowerCase(Locale.ROOT);
    }
}
