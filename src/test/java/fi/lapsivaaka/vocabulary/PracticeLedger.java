package fi.lapsivaaka.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes the practice ledgers of the municipality Esimerkkilä (2021–2026) and its county (2023–2026) from
 * {@link PracticePlan}, {@link PracticeCare}, {@link PracticeYears} and {@link PracticePlaces}: past years with budget,
 * changes and actuals, 2026 with proposal, budget, changes and forecast. The same bytes every time and on every machine.
 */
final class PracticeLedger {

    static final Path FILE = Path.of("db/reference/demo/esimerkkila-ledger.csv");
    static final Path COUNTY_FILE = Path.of("db/reference/demo/esimerkkiseutu-ledger.csv");
    static final String COUNTY = "Esimerkkiseudun hyvinvointialue (harjoitus)";

    private static final String HEADER = "organisaatio;vuosi;toimielin;tulosalue;kustannuspaikka;kustannuspaikan nimi;"
            + "palveluluokka;tili;tilin nimi;toimittaja;alue;"
            + "talousarvioesitys;talousarvio;muutokset;muutettu talousarvio;toteuma;ennuste;päätös\n";

    /** A cost centre in one year: names and codes as they were then, and its budget by account of the plan, in euros. */
    private record Unit(
            boolean county,
            int year,
            String body,
            String area,
            String code,
            String name,
            String serviceClass,
            Map<String, Integer> accounts,
            BudgetOf budget) {}

    /** The budget of an account. */
    private interface BudgetOf {
        long euros(int perMille);
    }

    private PracticeLedger() {}

    /** Writes the files anew; run from the project folder. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
        Files.writeString(COUNTY_FILE, countyText());
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year = 2021; year <= 2026; year++) {
            for (PracticePlan.CostCentre centre : PracticePlan.costCentres()) {
                append(text, unit(year, centre));
            }
            if (year < 2023) {
                for (PracticeCare.CostCentre centre : PracticeCare.ofMunicipality()) {
                    append(text, unit(false, year, 2022, centre));
                }
            }
        }
        return text.toString();
    }

    static String countyText() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year = 2023; year <= 2026; year++) {
            for (PracticeCare.CostCentre centre : PracticeCare.ofCounty()) {
                append(text, unit(true, year, 2024, centre));
            }
        }
        return text.toString();
    }

    private static Unit unit(int year, PracticePlan.CostCentre centre) {
        return new Unit(
                false,
                year,
                centre.body(),
                PracticeYears.resultArea(year, centre.area(), centre.serviceClass()),
                centre.code(),
                centre.name(),
                centre.serviceClass(),
                PracticePlan.accounts(centre.profile()),
                perMille -> {
                    long euros = tens((long) centre.euros() * perMille / 1000);
                    return year == 2025
                            ? euros
                            : year == 2026
                                    ? tens(euros * centre.growth() / 1000)
                                    : PracticeYears.budget(euros, 2025, year, centre.code(), centre.serviceClass());
                });
    }

    private static Unit unit(boolean county, int year, int base, PracticeCare.CostCentre centre) {
        return new Unit(
                county,
                year,
                county ? body(centre.area()) : "Perusturvalautakunta",
                centre.area(),
                centre.code(),
                centre.name(),
                year == 2021 ? centre.class2021() : centre.serviceClass(),
                PracticePlan.accounts(centre.profile()),
                perMille -> PracticeYears.budget(
                        tens((long) centre.euros() * perMille / 1000),
                        base,
                        year,
                        centre.code(),
                        centre.serviceClass()));
    }

    private static String body(String area) {
        return switch (area) {
            case "Hallinto ja tukipalvelut" -> "Aluehallitus";
            case "Pelastustoimi" -> "Pelastuslautakunta";
            case "Aikuisten palvelut", "Ikääntyneiden palvelut" -> "Aikuisten palvelujen lautakunta";
            default -> "Lasten, nuorten ja perheiden lautakunta";
        };
    }

    private static void append(StringBuilder text, Unit unit) {
        String main = unit.accounts().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        unit.accounts().forEach((account, perMille) -> {
            long budget = unit.budget().euros(perMille);
            PracticeYears.Change change = account.equals(main)
                    ? PracticeYears.change(unit.county(), unit.year(), unit.code())
                    : PracticeYears.Change.NONE;
            long added = account.equals(main) ? PracticeYears.addedByCouncil(unit.county(), unit.code()) : 0;
            boolean now = unit.year() == 2026;
            long used = actualCents(unit, account, budget + change.euros(), perMille);
            append(
                    text,
                    unit,
                    account,
                    List.of(
                            now ? (budget - added) * 100 : 0,
                            budget * 100,
                            change.euros() * 100,
                            now ? 0 : used,
                            now ? used / 10_000 * 10_000 : 0),
                    change.decision());
        });
    }

    /** One row for each area that the cost centre serves; the rows add up to the cent. */
    private static void append(StringBuilder text, Unit unit, String account, List<Long> cents, String decision) {
        Map<String, Integer> areas = PracticePlaces.areas(unit.county(), unit.code());
        int[] weights = weights(areas.values());
        List<long[]> parts = cents.stream()
                .map(whole -> PracticePeople.split(whole, weights))
                .toList();
        String booked = PracticeYears.account(unit.year(), unit.code(), account);
        boolean now = unit.year() == 2026;
        int row = 0;
        for (String area : areas.keySet()) {
            long budget = parts.get(1)[row];
            long change = parts.get(2)[row];
            text.append(String.join(
                            ";",
                            unit.county() ? COUNTY : "Esimerkkilä",
                            String.valueOf(unit.year()),
                            unit.body(),
                            unit.area(),
                            unit.county() ? unit.code() : PracticeYears.code(unit.year(), unit.code()),
                            unit.name(),
                            unit.serviceClass(),
                            booked,
                            PracticePlan.ACCOUNT_NAMES.getOrDefault(booked, ""),
                            PracticePlaces.supplier(unit.county(), unit.code(), account),
                            area,
                            now ? euros(parts.get(0)[row]) : "",
                            euros(budget),
                            euros(change),
                            euros(budget + change),
                            now ? "" : euros(parts.get(3)[row]),
                            now ? euros(parts.get(4)[row]) : "",
                            change == 0 ? "" : decision))
                    .append('\n');
            row++;
        }
    }

    private static int[] weights(Collection<Integer> parts) {
        return parts.stream().flatMapToInt(IntStream::of).toArray();
    }

    /** Large items keep close to the budget, small ones stray more; {@link Random} is specified to the bit. */
    private static long actualCents(Unit unit, String account, long amended, int perMille) {
        Random random = new Random(
                Long.parseLong(unit.code()) * 10_000 + Long.parseLong(account) + (unit.year() - 2025) * 1_000_000_007L);
        random.nextInt();
        int spread = perMille > 300 ? 25 : perMille > 50 ? 60 : 150;
        long perMilleOfBudget = 1002L + random.nextInt(2 * spread + 1) - spread;
        return amended * 100 * perMilleOfBudget / 1000 + random.nextInt(100);
    }

    private static long tens(long euros) {
        return (euros + 5) / 10 * 10;
    }

    private static String euros(long cents) {
        return String.format(
                Locale.ROOT, "%s%d,%02d", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }
}
