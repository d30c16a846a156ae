package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words in Finnish (in any case), Swedish and English: {@code kahdella}, {@code femhundra}, {@code ten}. */
final class NumberWords {

    static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private static final Map<String, Integer> STEMS = new HashMap<>();
    private static final List<String> ENDINGS = List.of(
            "llä", "lla", "ltä", "lta", "lle", "ssä", "ssa", "stä", "sta", "een", "ään", "aan", "ksi", "en", "än", "an",
            "tä", "ta", "n", "ä", "a");
    private static final int LONGEST_STEM = 12;

    static {
        stems(1, "yksi", "yhde", "yhtä", "yhteen");
        stems(2, "kaksi", "kahde", "kahta", "kahteen", "två", "two");
        stems(3, "kolme", "tre", "three");
        stems(4, "neljä", "fyra", "four");
        stems(5, "viisi", "viide", "viittä", "viiteen", "fem", "five");
        stems(6, "kuusi", "kuude", "kuutta", "kuuteen", "sex", "six");
        stems(7, "seitsemän", "seitsemä", "sju", "seven");
        stems(8, "kahdeksan", "kahdeksa", "åtta", "eight");
        stems(9, "yhdeksän", "yhdeksä", "nio", "nine");
        stems(10, "kymmenen", "kymmene", "kymmentä", "tio", "ten");
        stems(11, "yksitoista", "yhdentoista", "elva", "eleven");
        stems(12, "kaksitoista", "kahdentoista", "tolv", "twelve");
        stems(13, "kolmetoista", "kolmentoista");
        stems(14, "neljätoista", "neljäntoista");
        stems(15, "viisitoista", "viidentoista", "femton", "fifteen");
        stems(16, "kuusitoista", "kuudentoista");
        stems(17, "seitsemäntoista");
        stems(18, "kahdeksantoista");
        stems(19, "yhdeksäntoista");
        stems(20, "tjugo", "twenty");
        stems(30, "trettio", "thirty");
        stems(40, "fyrtio", "forty");
        stems(50, "femtio", "fifty");
        stems(60, "sextio", "sixty");
        stems(70, "sjuttio", "seventy");
        stems(80, "åttio", "eighty");
        stems(90, "nittio", "ninety");
        stems(100, "sata", "sataa", "sada", "hundra", "hundred");
        stems(1_000, "tuhat", "tuhatta", "tuhanne", "tusen", "thousand");
    }

    private NumberWords() {}

    /** Value of a word that is a number below a million and nothing else, or null. */
    static @Nullable BigDecimal value(String word) {
        return switch (word) {
            case "puoli", "puolen", "puolella", "puolta", "halv", "half" -> new BigDecimal("0.5");
            case "puolitoista", "puolentoista", "puoltatoista" -> new BigDecimal("1.5");
            case "en", "ett", "one" -> BigDecimal.ONE;
            default -> compound(word);
        };
    }

    /** Thousand, million or billion in a form that follows a number or stands for one, or null. */
    static @Nullable BigDecimal multiplier(String word) {
        return switch (word) {
            case "milj",
                    "miljoona",
                    "miljoonaa",
                    "miljoonan",
                    "miljoonalla",
                    "miljoonasta",
                    "miljoonaan",
                    "miljoonaksi",
                    "miljoonassa",
                    "miljoonalta",
                    "miljoonalle",
                    "miljon",
                    "miljoner",
                    "million",
                    "millions",
                    "mn" -> MILLION;
            case "mrd",
                    "miljardi",
                    "miljardia",
                    "miljardin",
                    "miljardilla",
                    "miljardista",
                    "miljardiin",
                    "miljard",
                    "miljarder",
                    "billion" -> BILLION;
            case "tuhat", "tuhatta", "tuhannen", "tuhannella", "tuhanteen", "tuhannesta", "tusen", "thousand" ->
                THOUSAND;
            default -> null;
        };
    }

    private static @Nullable BigDecimal compound(String word) {
        if (word.length() < 3 || word.length() > 60) {
            return null;
        }
        long total = 0;
        long part = 0;
        int at = 0;
        while (at < word.length()) {
            int length = stem(word, at);
            if (length == 0) {
                return null;
            }
            int value = STEMS.getOrDefault(word.substring(at, at + length), 0);
            at += length;
            if (value == 1_000) {
                total += Math.max(1, part) * 1_000;
                part = 0;
            } else if (value == 100 || (value == 10 && part > 0 && part % 100 < 10)) {
                long units = part % 10;
                part = part - units + Math.max(1, units) * value;
            } else {
                part += value;
            }
            at += ending(word, at);
        }
        return BigDecimal.valueOf(total + part);
    }

    private static int stem(String word, int at) {
        for (int length = Math.min(LONGEST_STEM + 4, word.length() - at); length > 1; length--) {
            if (STEMS.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static int ending(String word, int at) {
        if (at >= word.length() || stem(word, at) > 0) {
            return 0;
        }
        for (String ending : ENDINGS) {
            if (word.startsWith(ending, at)
                    && (at + ending.length() == word.length() || stem(word, at + ending.length()) > 0)) {
                return ending.length();
            }
        }
        return 0;
    }

    private static void stems(int value, String... stems) {
        for (String stem : stems) {
            STEMS.put(stem, value);
        }
    }
}
