package fi.lapsivaaka.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes the practice ledger of Esimerkkilä from {@link PracticePlan}: 2025 with budget, changes and actuals, 2026 with
 * budget and changes. The same bytes every time and on every machine.
 */
final class PracticeLedger {

    static final Path FILE = Path.of("db/reference/demo/esimerkkila-ledger.csv");

    private static final String HEADER =
            "organisaatio;vuosi;toimielin;tulosalue;kustannuspaikka;kustannuspaikan nimi;palveluluokka;tili;tilin nimi;"
                    + "talousarvio;muutokset;muutettu talousarvio;toteuma\n";

    private PracticeLedger() {}

    /** Writes the file anew; run from the project folder. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year : new int[] {2025, 2026}) {
            for (PracticePlan.CostCentre centre : PracticePlan.costCentres()) {
                append(text, year, centre);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int year, PracticePlan.CostCentre centre) {
        Map<String, Integer> accounts = PracticePlan.accounts(centre.profile());
        String main = accounts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        for (Map.Entry<String, Integer> account : accounts.entrySet()) {
            boolean isMain = account.getKey().equals(main);
            long budget2025 = tens((long) centre.euros() * account.getValue() / 1000);
            long budget = year == 2025 ? budget2025 : tens(budget2025 * centre.growth() / 1000);
            long change = isMain ? (year == 2025 ? centre.change2025() : centre.change2026()) : 0;
            text.append(String.join(
                            ";",
                            "Esimerkkilä",
                            String.valueOf(year),
                            centre.body(),
                            centre.area(),
                            centre.code(),
                            centre.name(),
                            centre.serviceClass(),
                            account.getKey(),
                            PracticePlan.ACCOUNT_NAMES.getOrDefault(account.getKey(), ""),
                            euros(budget * 100),
                            euros(change * 100),
                            euros((budget + change) * 100),
                            year == 2025
                                    ? euros(actualCents(centre, account.getKey(), budget + change, account.getValue()))
                                    : ""))
                    .append('\n');
        }
    }

    /** Large items keep close to the budget, small ones stray more; {@link Random} is specified to the bit. */
    private static long actualCents(PracticePlan.CostCentre centre, String account, long amended, int perMille) {
        Random random = new Random(Long.parseLong(centre.code()) * 10_000 + Long.parseLong(account));
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
