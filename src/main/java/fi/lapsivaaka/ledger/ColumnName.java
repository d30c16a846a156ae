package fi.lapsivaaka.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column in pieces. Case, accents, marks, blanks and the period a figure covers make no difference:
 * {@code TA_2026 (1 000 €)} is {@code ta}, {@code Toteuma 1.1.–31.12.2024} is {@code toteuma}.
 *
 * @param plain letters only, apart from unit and year
 * @param unit how many euros the number 1 stands for
 * @param year the year the name tells, or 0
 * @param years how many different years it tells: the name of a comparison tells two
 */
record ColumnName(String plain, int unit, int year, int years) {

    private static final int LONGEST = 200;

    private static final Pattern DAY_AND_YEAR = Pattern.compile("[0-3]?[0-9]\\.[01]?[0-9]\\.((?:19|20)[0-9]{2})");

    private static final Pattern DAY = Pattern.compile("\\b[0-3]?[0-9]\\.[01]?[0-9]\\.?(?=[^0-9.,]|$)");

    private static final Pattern MONTHS = Pattern.compile("\\b[01]?[0-9]\\s*[-–]\\s*[01]?[0-9](?=\\s*/|\\s|$)");

    private static final Pattern YEAR = Pattern.compile("([a-z]*)((?:19|20)[0-9]{2})([a-z]*)");

    /** {@code TA24}, {@code TP23}: two digits are a year only after the word for a budget or accounts. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(ta|tp|tae|mta|tam|bs|bg|bu)([12][0-9])");

    /** Words that say which part of the year a figure covers, not what it is. */
    private static final Set<String> PERIODS = Set.of(
            "kum",
            "kumul",
            "kumulatiivinen",
            "kumulatiivisesti",
            "kumulativt",
            "ajalta",
            "ajalla",
            "kk",
            "v",
            "vuosi",
            "vuoden",
            "ar",
            "tammi",
            "tammikuu",
            "joulu",
            "joulukuu",
            "jan",
            "dec",
            "january",
            "december");

    static ColumnName of(String written) {
        if (written.length() > LONGEST) {
            return new ColumnName("", 1, 0, 0);
        }
        List<String> words = new ArrayList<>();
        List<String> years = new ArrayList<>();
        for (String word : letters(written).split("[^a-z0-9]+")) {
            String rest = withoutYear(word, years);
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        int unit = 1;
        int end = words.size();
        while (end > 1 && unit(words.get(end - 1)) > 0) {
            unit = Math.max(unit, unit(words.get(end - 1)));
            end--;
        }
        long different = years.stream().distinct().count();
        int year = different == 1 ? Integer.parseInt(years.get(0)) : 0;
        return new ColumnName(plain(words.subList(0, end)), unit, year, (int) different);
    }

    /** Without what only says a period; a name that says nothing else keeps it. */
    private static String plain(List<String> words) {
        StringBuilder plain = new StringBuilder();
        for (String word : words) {
            if (!PERIODS.contains(word) && !word.matches("[0-9]{1,2}")) {
                plain.append(word);
            }
        }
        return plain.isEmpty() ? String.join("", words) : plain.toString();
    }

    private static String letters(String written) {
        String signs = written.toLowerCase(Locale.ROOT)
                .replace("€", " eur ")
                .replace("%", " prosentti ")
                .replace("+", " ja ");
        String text = MONTHS.matcher(DAY.matcher(DAY_AND_YEAR.matcher(signs).replaceAll(" $1 "))
                        .replaceAll(" "))
                .replaceAll(" ");
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String withoutYear(String word, List<String> years) {
        Matcher full = YEAR.matcher(word);
        if (full.matches()) {
            years.add(full.group(2));
            return full.group(1) + full.group(3);
        }
        Matcher brief = SHORT_YEAR.matcher(word);
        if (brief.matches()) {
            years.add("20" + brief.group(2));
            return brief.group(1);
        }
        return word;
    }

    /** How many euros a word of a header stands for; 0 when the word is no unit. */
    private static int unit(String word) {
        return switch (word) {
            case "eur", "euro", "euroa", "euroina", "euros", "e", "1" -> 1;
            case "1000",
                    "000",
                    "1000e",
                    "1000eur",
                    "t",
                    "k",
                    "te",
                    "teur",
                    "keur",
                    "tuhatta",
                    "tuhansina",
                    "tuhat",
                    "tusen",
                    "thousand",
                    "thousands" -> 1_000;
            case "m", "me", "meur", "milj", "miljoonaa", "miljoner", "mn", "million", "millions" -> 1_000_000;
            default -> 0;
        };
    }
}
