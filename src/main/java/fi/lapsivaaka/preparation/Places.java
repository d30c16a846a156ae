package fi.lapsivaaka.preparation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schools, day-care centres and other places of children that a text names: {@code Kuusiluodon koulussa} and
 * {@code Kuusiluodon koulun} are one place, {@code kuusiluodon koulu}.
 */
final class Places {

    private static final int LONGEST = 300_000;
    private static final int MOST = 40;

    /** How a kind of place begins in a text, and how it is kept. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("koulu", "koulu"),
            Map.entry("päiväko", "päiväkoti"),
            Map.entry("lukio", "lukio"),
            Map.entry("kirjasto", "kirjasto"),
            Map.entry("nuorisotal", "nuorisotalo"),
            Map.entry("nuorisotil", "nuorisotila"),
            Map.entry("perhekesku", "perhekeskus"),
            Map.entry("neuvola", "neuvola"),
            Map.entry("sijaishuoltoyksik", "sijaishuoltoyksikkö"),
            Map.entry("lastenko", "lastenkoti"),
            Map.entry("skola", "skola"),
            Map.entry("skolor", "skola"),
            Map.entry("daghem", "daghem"),
            Map.entry("gymnasi", "gymnasium"),
            Map.entry("bibliotek", "bibliotek"),
            Map.entry("ungdomsgård", "ungdomsgård"),
            Map.entry("familjecent", "familjecenter"),
            Map.entry("rådgivning", "rådgivning"));

    private static final String KIND = String.join("|", KINDS.keySet());
    private static final Pattern APART = Pattern.compile("(?u)(\\p{Lu}[\\p{L}-]{2,40})\\s(" + KIND + ")\\p{Ll}*");
    private static final Pattern TOGETHER =
            Pattern.compile("(?u)(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,30}?)(" + KIND + ")\\p{Ll}*");

    /** What stands before such a word without being a name. */
    private static final Set<String> NO_NAMES = Set.of(
            "kunnan",
            "kaupungin",
            "alueen",
            "kylän",
            "nykyisen",
            "nykyinen",
            "uuden",
            "uusi",
            "toisen",
            "muiden",
            "oman",
            "tämän",
            "yhden",
            "perus",
            "lähi",
            "esi",
            "ylä",
            "ala",
            "yhtenäis",
            "musiikki",
            "kansan",
            "ilta",
            "kesä",
            "taide",
            "kommunens",
            "stadens",
            "kommunala",
            "svenska",
            "finska",
            "grund",
            "för",
            "folk",
            "låg",
            "hög",
            "när",
            "musik",
            "en",
            "den",
            "skolornas",
            "koulujen",
            "lasten",
            "hyvinvointialueen",
            "varhais");

    private Places() {}

    /** In the order in which they are first named. */
    static List<String> in(String text) {
        String looked = text.substring(0, Math.min(text.length(), LONGEST));
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : List.of(APART, TOGETHER)) {
            Matcher place = pattern.matcher(looked);
            while (place.find() && found.size() < MOST) {
                String name = place.group(1).toLowerCase(Locale.ROOT);
                if (!NO_NAMES.contains(name)) {
                    found.add(name + " " + KINDS.get(place.group(2)));
                }
            }
        }
        return new ArrayList<>(found);
    }
}
