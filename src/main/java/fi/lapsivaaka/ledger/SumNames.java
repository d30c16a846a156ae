package fi.lapsivaaka.ledger;

import java.util.Locale;

/** Tells printed sums by their names. */
final class SumNames {

    private SumNames() {}

    static boolean in(LedgerKey key) {
        return saysSum(key.costCentreName())
                || saysSum(key.resultArea())
                || saysSum(key.serviceClassName())
                || saysSum(key.body())
                || saysSum(key.accountName())
                || saysSum(key.organisation());
    }

    /** "Yhteensä", "Kasvatuslautakunta yhteensä", "Totalt": whole words at the beginning or the end. */
    private static boolean saysSum(String name) {
        if (name.length() < 5) {
            return false;
        }
        String text = name.toLowerCase(Locale.ROOT);
        return text.startsWith("yhteensä")
                || text.endsWith(" yhteensä")
                || text.startsWith("kaikki yhteensä")
                || text.equals("summa")
                || text.startsWith("sammanlagt")
                || text.endsWith(" sammanlagt")
                || text.equals("totalt")
                || text.endsWith(" totalt")
                || text.equals("total")
                || text.equals("grand total");
    }
}
