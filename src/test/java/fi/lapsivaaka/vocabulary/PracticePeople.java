package fi.lapsivaaka.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who lives in the practice municipalities: residents by age from 2021 to 2026, and those of Esimerkkilä by postcode area.
 * No place has the postcodes 99001–99006. The last area is so small that its figures have to be hidden.
 */
final class PracticePeople {

    static final Path MUNICIPALITIES = Path.of("db/reference/demo/practice-child-population.csv");
    static final Path AREAS = Path.of("db/reference/demo/practice-area-population.csv");
    static final String SOURCE = "Harjoitusaineisto, ei todellinen kunta";

    private static final String AGES = "0-2;3-6;7-12;13-15;16-17;18-19";

    /** Municipality, year, residents, and residents by age as in {@link #AGES}. */
    private static final String RESIDENTS = """
            X01 2021 12262 298 449 844 457 301 277
            X01 2022 12210 292 441 838 461 306 281
            X01 2023 12158 286 434 832 464 311 284
            X01 2024 12094 279 429 825 467 313 288
            X01 2025 12031 272 424 816 470 316 291
            X01 2026 11968 265 418 806 473 318 294
            X02 2021 31240 812 1214 2148 1104 716 742
            X02 2022 31302 798 1196 2140 1112 722 748
            X02 2023 31368 786 1178 2126 1121 729 753
            X02 2024 31410 772 1160 2108 1128 736 757
            X02 2025 31446 760 1141 2088 1134 742 762
            X02 2026 31470 749 1124 2064 1138 747 766
            X03 2021 17560 402 634 1196 644 428 391
            X03 2022 17472 391 620 1184 648 431 394
            X03 2023 17388 380 606 1170 651 434 397
            X03 2024 17301 371 592 1154 652 437 399
            X03 2025 17214 362 579 1136 652 439 401
            X03 2026 17126 354 567 1117 651 440 402
            X04 2021 310 6 9 19 11 7 5
            """;

    /** Postcode, name, and parts of a thousand of the residents and of each age. */
    private static final String PARTS = """
            99001|Keskusta|452 404 412 418 431 452 487
            99002|Rantakylä|204 232 226 221 214 208 196
            99003|Kirsikkapuisto|186 221 212 206 198 190 178
            99004|Harju|116 102 104 106 108 104 98
            99005|Kuusiluoto|38 36 41 45 45 43 38
            99006|Ulkosaari|4 5 5 4 4 3 3
            """;

    private PracticePeople() {}

    /** Writes both files anew; run from the project folder. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(MUNICIPALITIES, municipalities());
        Files.writeString(AREAS, areas());
    }

    static String municipalities() {
        StringBuilder text =
                new StringBuilder("municipality;year;residents;" + AGES + ";under_18;hidden_cells;source\n");
        RESIDENTS.lines().map(line -> line.split(" ")).forEach(cells -> {
            int children = 0;
            for (int age = 3; age < 8; age++) {
                children += Integer.parseInt(cells[age]);
            }
            text.append(String.join(";", cells)).append(";" + children + ";0;" + SOURCE + "\n");
        });
        return text.toString();
    }

    /** Children of the practice municipality of these places in {@link #AGES}, in a year. */
    static int ofMunicipality(int year, int... ages) {
        String[] cells = RESIDENTS
                .lines()
                .filter(line -> line.startsWith("X01 " + year))
                .findFirst()
                .orElseThrow()
                .split(" ");
        int people = 0;
        for (int age : ages) {
            people += Integer.parseInt(cells[3 + age]);
        }
        return people;
    }

    static String areas() {
        StringBuilder text = new StringBuilder("postcode;area_fi;municipality;year;residents;" + AGES + ";source\n");
        List<String[]> areas = PARTS.lines().map(line -> line.split("\\|")).toList();
        RESIDENTS
                .lines()
                .filter(line -> line.startsWith("X01"))
                .map(line -> line.split(" "))
                .forEach(cells -> {
                    Map<Integer, long[]> parts = new TreeMap<>();
                    for (int column = 2; column < cells.length; column++) {
                        int place = column - 2;
                        int[] weights = areas.stream()
                                .mapToInt(area -> Integer.parseInt(area[2].split(" ")[place]))
                                .toArray();
                        parts.put(column, split(Long.parseLong(cells[column]), weights));
                    }
                    for (int area = 0; area < areas.size(); area++) {
                        List<String> row =
                                new ArrayList<>(List.of(areas.get(area)[0], areas.get(area)[1], cells[0], cells[1]));
                        for (long[] part : parts.values()) {
                            row.add(String.valueOf(part[area]));
                        }
                        row.add(SOURCE);
                        text.append(String.join(";", row)).append('\n');
                    }
                });
        return text.toString();
    }

    /** Parts that add up to the whole: each rounded down, what is left goes to the first. */
    static long[] split(long whole, int... weights) {
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = whole * weights[i] / sum;
            left -= parts[i];
        }
        parts[0] += left;
        return parts;
    }
}
