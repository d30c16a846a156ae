package fi.lapsivaaka.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What happened in the practice municipality and county between 2021 and 2026: prices, children, decisions, new codes, a
 * merged result area and an account that changed while nothing else did.
 */
final class PracticeYears {

    /** Prices of basic services, made up. */
    static final Map<Integer, Integer> PRICE_INDEX =
            Map.of(2021, 1000, 2022, 1034, 2023, 1083, 2024, 1115, 2025, 1144, 2026, 1172);

    /** Year, cost centre by today's code, euros, decision. */
    private static final String CHANGES = """
            2021|2220|18000|Kv 14.6.2021 § 28
            2021|2230|-24000|Kv 14.6.2021 § 28
            2021|6210|146000|Kv 8.11.2021 § 61
            2021|6200|40000|Kv 8.11.2021 § 61
            2022|2221|26000|Kv 13.6.2022 § 31
            2022|2222|64000|Kv 13.6.2022 § 32
            2022|3300|120000|Kv 14.11.2022 § 66
            2022|6210|188000|Kv 14.11.2022 § 67
            2022|6301|-35000|Kv 14.11.2022 § 67
            2023|2110|42000|Kv 12.6.2023 § 30
            2023|2240|58000|Kv 12.6.2023 § 30
            2023|3300|-60000|Kv 13.11.2023 § 64
            2024|2160|-22000|Kv 17.6.2024 § 35
            2024|2220|36000|Kv 17.6.2024 § 35
            2024|2112|-18000|Kv 11.11.2024 § 68
            2025|1110|15000|Kv 16.6.2025 § 34
            2025|2140|18000|Kv 16.6.2025 § 34
            2025|2160|-30000|Kv 10.11.2025 § 71
            2025|2221|22000|Kv 16.6.2025 § 34
            2025|2230|38000|Kv 10.11.2025 § 71
            2026|1210|40000|Kv 15.6.2026 § 29
            2026|2112|-20000|Kv 15.6.2026 § 29
            2026|2220|25000|Kv 15.6.2026 § 29
            2026|2230|35000|Kv 9.11.2026 § 58
            2026|3300|-45000|Kv 9.11.2026 § 58
            """;

    private static final String COUNTY_CHANGES = """
            2023|2311|420000|Aluevaltuusto 12.6.2023 § 38
            2023|3002|1800000|Aluevaltuusto 13.11.2023 § 77
            2023|2211|-90000|Aluevaltuusto 13.11.2023 § 77
            2024|2311|360000|Aluevaltuusto 10.6.2024 § 33
            2024|2302|-60000|Aluevaltuusto 10.6.2024 § 33
            2024|3002|-950000|Aluevaltuusto 18.11.2024 § 82
            2025|2300|120000|Aluevaltuusto 16.6.2025 § 41
            2025|2116|-48000|Aluevaltuusto 16.6.2025 § 41
            2025|2311|280000|Aluevaltuusto 17.11.2025 § 80
            2026|2114|85000|Aluevaltuusto 15.6.2026 § 36
            2026|2112|-40000|Aluevaltuusto 15.6.2026 § 36
            2026|2311|190000|Aluevaltuusto 16.11.2026 § 74
            """;

    /** What the budget of 2026 was before the council changed the proposal: today's code to euros it was lower by. */
    private static final Map<String, Integer> ADDED_BY_COUNCIL =
            Map.of("2401", 20_000, "2230", 25_000, "2500", 15_000, "2110", -10_000, "2114", 60_000, "2113", -30_000);

    /**
     * A change of the budget.
     *
     * @param code cost centre
     */
    record Change(int year, String code, long euros, String decision) {

        static final Change NONE = new Change(0, "", 0, "");
    }

    private PracticeYears() {}

    static List<Change> changes(boolean county) {
        return (county ? COUNTY_CHANGES : CHANGES)
                .lines()
                .map(line -> line.split("\\|"))
                .map(cells -> new Change(Integer.parseInt(cells[0]), cells[1], Long.parseLong(cells[2]), cells[3]))
                .toList();
    }

    static Change change(boolean county, int year, String code) {
        return changes(county).stream()
                .filter(change -> change.year() == year && change.code().equals(code))
                .findFirst()
                .orElse(Change.NONE);
    }

    static long addedByCouncil(boolean county, String code) {
        boolean ofCounty = List.of("2114", "2113").contains(code);
        return ofCounty == county ? ADDED_BY_COUNCIL.getOrDefault(code, 0) : 0;
    }

    /** Until 2023 the cost centres of education had codes beginning with 5. */
    static String code(int year, String code) {
        return year < 2024 && code.startsWith("2") ? "5" + code.substring(1) : code;
    }

    /** Until 2022 pre-primary and basic education were two result areas. */
    static String resultArea(int year, String area, String serviceClass) {
        if (year < 2023 && area.equals("Esi- ja perusopetus")) {
            return serviceClass.equals("3041") ? "Esiopetus" : "Perusopetus";
        }
        return area;
    }

    /** Until 2024 teaching bought from others and therapy bought for children was booked on other accounts. */
    static String account(int year, String code, String account) {
        if (year < 2025 && List.of("2223", "2801").contains(code) && account.equals("4440")) {
            return "4300";
        }
        return year > 2024 && account.equals("4430") ? "4300" : account;
    }

    /** A budget of one year in another year's prices and for its children, euros in whole tens. */
    static long budget(long euros, int from, int to, String code, String serviceClass) {
        int drift = 1000 + (to - from) * (new Random(Long.parseLong(code) * 31).nextInt(25) - 10);
        long inPrices = euros * PRICE_INDEX.getOrDefault(to, 0) / PRICE_INDEX.getOrDefault(from, 1);
        long forChildren = inPrices * users(to, serviceClass) / users(from, serviceClass);
        return (forChildren * drift / 1000 + 5) / 10 * 10;
    }

    /** How many use a service follows the children of its ages, half of it: rooms and staff shrink slower. */
    private static int users(int year, String serviceClass) {
        int now = usersOf(year, serviceClass);
        int then = usersOf(2025, serviceClass);
        return 1000 + 1000 * now / then;
    }

    private static int usersOf(int year, String serviceClass) {
        return switch (serviceClass) {
            case "3021", "3022", "3023", "2538" -> PracticePeople.ofMunicipality(year, 0, 1);
            case "3041" -> PracticePeople.ofMunicipality(year, 1);
            case "3051", "3052", "2532", "3456" -> PracticePeople.ofMunicipality(year, 2, 3);
            case "3101", "2534" -> PracticePeople.ofMunicipality(year, 4, 5);
            default -> 1000;
        };
    }
}
