package fi.lapsivaaka.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the practice cost centres work, and whom they buy from; places and suppliers are made up. */
final class PracticePlaces {

    /** Cost centre by today's code, and the postcodes it serves with parts of its money. */
    private static final String AREAS = """
            2110 99001=1
            2111 99003=1
            2112 99002=1
            2113 99005=1
            2114 99001=1
            2115 99001=1
            2120 99002=55 99004=37 99006=8
            2130 99001=60 99003=40
            2150 99001=52 99002=21 99003=27
            2210 99001=1
            2211 99002=1
            2212 99005=1
            2213 99004=1
            2214 99001=1
            2215 99001=1
            2230 99002=34 99004=31 99005=27 99006=8
            2250 99001=46 99002=28 99003=26
            2260 99001=44 99002=23 99003=23 99004=7 99005=3
            2300 99001=1
            2400 99001=62 99002=38
            2405 99001=1
            2500 99001=1
            2600 99001=1
            2601 99003=1
            3201 99001=41 99002=22 99003=24 99004=10 99005=3
            6110 99001=1
            6300 99001=62 99002=20 99004=12 99005=6
            6301 99001=68 99002=18 99004=10 99005=4
            6400 99001=64 99002=36
            6401 99001=60 99002=23 99004=12 99005=5
            """;

    /** The same of the county: only its units in Esimerkkilä. */
    private static final String COUNTY_AREAS = """
            2100 99001=1
            2120 99001=64 99002=36
            2200 99001=62 99002=20 99004=12 99005=6
            2210 99001=68 99002=18 99004=10 99005=4
            2220 99001=60 99002=23 99004=12 99005=5
            """;

    /** Cost centre by today's code, account and supplier. */
    private static final String SUPPLIERS = """
            2150 4315 Esimerkkipäiväkodit Oy (harjoitus)
            2223 4440 Mallisairaalan koulu (harjoitus)
            2230 4420 Esimerkkiliikenne Oy (harjoitus)
            2240 4410 Harjoitusateria Oy (harjoitus)
            2270 4440 Harjoitusniemen kunta (harjoitus)
            2801 4440 Esimerkkilän taidekoulu ry (harjoitus)
            2604 4742 Esimerkkilän Pallo ry (harjoitus)
            6202 4300 Mallikoti Oy (harjoitus)
            6210 4300 Mallikoti Oy (harjoitus)
            6211 4300 Turvasatama Oy (harjoitus)
            6212 4300 Perhekoti Kuusikko Oy (harjoitus)
            6404 4430 Malliterapia Oy (harjoitus)
            6420 4300 Esimerkkiseudun sairaanhoidon kuntayhtymä (harjoitus)
            6421 4300 Esimerkkiseudun sairaanhoidon kuntayhtymä (harjoitus)
            6422 4300 Esimerkkiseudun sairaanhoidon kuntayhtymä (harjoitus)
            """;

    private static final String COUNTY_SUPPLIERS = """
            1031 4742 Harjoitusseudun lastensuojelujärjestö ry (harjoitus)
            2112 4315 Kotiapu Mallila Oy (harjoitus)
            2117 4300 Ensikotiyhdistys ry (harjoitus)
            2302 4300 Perhekuntoutus Malli Oy (harjoitus)
            2303 4300 Mallikoti Oy (harjoitus)
            2311 4300 Mallikoti Oy (harjoitus)
            2312 4300 Turvasatama Oy (harjoitus)
            2313 4300 Perhekoti Kuusikko Oy (harjoitus)
            2402 4430 Malliterapia Oy (harjoitus)
            2503 4300 Hoivaharjoitus Oy (harjoitus)
            2505 4300 Hoivaharjoitus Oy (harjoitus)
            """;

    private PracticePlaces() {}

    /** Postcodes with parts of the money; a centre for the whole municipality has one without postcode. */
    static Map<String, Integer> areas(boolean county, String code) {
        Map<String, Integer> areas = new LinkedHashMap<>();
        (county ? COUNTY_AREAS : AREAS)
                .lines()
                .map(line -> line.split(" "))
                .filter(cells -> cells[0].equals(code))
                .forEach(cells -> {
                    for (int i = 1; i < cells.length; i++) {
                        String[] part = cells[i].split("=");
                        areas.put(part[0], Integer.valueOf(part[1]));
                    }
                });
        return areas.isEmpty() ? Map.of("", 1) : areas;
    }

    static String supplier(boolean county, String code, String account) {
        return (county ? COUNTY_SUPPLIERS : SUPPLIERS)
                .lines()
                .filter(line -> line.startsWith(code + " " + account + " "))
                .map(line -> line.substring(10))
                .findFirst()
                .orElse("");
    }
}
