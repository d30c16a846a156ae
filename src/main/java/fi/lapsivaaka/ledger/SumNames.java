package fi.lapsivaaka.ledger;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells printed sums by their names. */
final class SumNames {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)^(kaikki )?yhteensä|yhteensä$|^summa$|^sammanlagt|sammanlagt$|^(grand )?total$|totalt$"
                    + "|^\\((koko|hela) .*\\)$");

    /** Letters that such a name can begin or end with: most names are told apart by them. */
    private static final BitSet FIRST = letters("yYkKsStTgG(");

    private static final BitSet LAST = letters("äÄtTlLaA)");

    private SumNames() {}

    private static BitSet letters(String all) {
        BitSet letters = new BitSet();
        all.chars().forEach(letters::set);
        return letters;
    }

    static boolean in(LedgerKey key) {
        return saysSum(key.costCentreName())
                || saysSum(key.resultArea())
                || saysSum(key.serviceClassName())
                || saysSum(key.body())
                || saysSum(key.accountName())
                || saysSum(key.organisation());
    }

    /** The first of the key's names that says so; the empty text when none does. */
    static String of(LedgerKey key) {
        return Stream.of(
                        key.costCentreName(),
                        key.resultArea(),
                        key.serviceClassName(),
                        key.body(),
                        key.accountName(),
                        key.organisation())
                .filter(SumNames::saysSum)
                .findFirst()
                .orElse("");
    }

    /** What the sum is of: {@code Kasvatuslautakunta} of {@code Kasvatuslautakunta yhteensä}; may be empty. */
    static String summed(String name) {
        return WORDS.matcher(name).replaceAll("").strip();
    }

    /** "Yhteensä", "Kasvatuslautakunta yhteensä", "Totalt": whole words at the beginning or the end. */
    static boolean saysSum(String name) {
        if (name.length() < 5 || (!FIRST.get(name.charAt(0)) && !LAST.get(name.charAt(name.length() - 1)))) {
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
                || text.startsWith("(koko ")
                || text.startsWith("(hela ")
                || text.equals("total")
                || text.equals("grand total");
    }
}
