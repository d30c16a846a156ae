package fi.lapsivaaka.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the operating statement as municipalities and counties print it for each of their units (general instruction
 * of the Accounting Board's municipal section on the income statement). A line may be the sum of others.
 */
enum StatementLine {
    MARGIN(
            null,
            "toimintakate",
            "toimintakate jäämä",
            "toimintakate netto",
            "toimintakate alijäämä",
            "netto",
            "vuosikate",
            "tilikauden tulos",
            "tilikauden ylijäämä alijäämä",
            "verksamhetsbidrag",
            "verksamhetsbidrag netto",
            "årsbidrag",
            "räkenskapsperiodens resultat"),
    INCOME(
            null,
            "toimintatuotot",
            "toimintatulot",
            "toiminnan tuotot",
            "toimintatuotot yhteensä",
            "verksamhetsintäkter",
            "verksamhetens intäkter"),
    SALES(INCOME, "myyntituotot", "försäljningsintäkter"),
    FEES(INCOME, "maksutuotot", "avgiftsintäkter"),
    GRANTS_RECEIVED(INCOME, "tuet ja avustukset", "understöd och bidrag"),
    RENT_INCOME(INCOME, "vuokratuotot", "hyresintäkter"),
    OTHER_INCOME(INCOME, "muut toimintatuotot", "muut tuotot", "övriga verksamhetsintäkter", "övriga intäkter"),
    EXPENSES(
            null,
            "toimintakulut",
            "toimintamenot",
            "toiminnan kulut",
            "toimintakulut yhteensä",
            "verksamhetskostnader",
            "verksamhetsutgifter",
            "verksamhetens kostnader"),
    STAFF(EXPENSES, "henkilöstökulut", "henkilöstömenot", "personalkostnader", "personalutgifter"),
    WAGES(STAFF, "palkat ja palkkiot", "palkat", "löner och arvoden", "löner"),
    SIDE_COSTS(STAFF, "henkilösivukulut", "lönebikostnader"),
    PENSIONS(SIDE_COSTS, "eläkekulut", "pensionskostnader"),
    OTHER_SIDE_COSTS(SIDE_COSTS, "muut henkilösivukulut", "övriga lönebikostnader"),
    SERVICES(EXPENSES, "palvelujen ostot", "palveluiden ostot", "palvelut", "köp av tjänster"),
    CLIENT_SERVICES(SERVICES, "asiakaspalvelujen ostot", "asiakaspalveluiden ostot", "köp av kundtjänster"),
    OTHER_SERVICES(SERVICES, "muiden palvelujen ostot", "muiden palveluiden ostot", "köp av övriga tjänster"),
    GOODS(EXPENSES, "aineet tarvikkeet ja tavarat", "ostot tilikauden aikana", "material förnödenheter och varor"),
    ALLOWANCES(EXPENSES, "avustukset", "understöd", "bidrag"),
    OTHER_EXPENSES(
            EXPENSES,
            "muut toimintakulut",
            "muut kulut",
            "muut menot",
            "övriga verksamhetskostnader",
            "övriga kostnader");

    private static final Map<String, StatementLine> BY_NAME = byName();

    private final @Nullable StatementLine sum;
    private final String names;

    StatementLine(@Nullable StatementLine sum, String... names) {
        this.sum = sum;
        this.names = String.join("|", names);
    }

    /** Null when the name is none of the statement's. */
    static @Nullable StatementLine of(String name) {
        return BY_NAME.get(plain(name));
    }

    /** Whether this is the other line or one of those that it sums up. */
    boolean isWithin(StatementLine other) {
        return this == other || (sum != null && sum.isWithin(other));
    }

    private static Map<String, StatementLine> byName() {
        Map<String, StatementLine> lines = new HashMap<>();
        for (StatementLine line : values()) {
            for (String name : line.names.split("\\|", -1)) {
                lines.put(name, line);
            }
        }
        return lines;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
