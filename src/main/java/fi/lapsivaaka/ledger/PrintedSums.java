package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the printed sums of a file with its rows. What a sum is of follows from its words ("Sivistys yhteensä"), from
 * the other names of its row, from the heading above, or from its place: the rows since the sum before, or all. A sum that
 * fits one of these is right; otherwise the likeliest is told.
 */
final class PrintedSums {

    /** Reports have some hundred names; a ledger with more than this has no printed sums by name. */
    private static final int MOST_NAMES = 20_000;

    private static final int MOST_SUMS = 1_000;

    private final Map<String, Map<Phase, Money>> byName = new HashMap<>();
    private final Map<Phase, Money> all = new EnumMap<>(Phase.class);
    private Map<Phase, Money> sinceSum = new EnumMap<>(Phase.class);
    private Map<Phase, Money> sinceHeading = new EnumMap<>(Phase.class);
    private String heading = "";
    private final List<PrintedSum> differences = new ArrayList<>();

    private PrintedSums() {}

    /** The sums that do not add up, in the order of the file. */
    static List<PrintedSum> differences(LedgerReader reader, LedgerSource source, LedgerOptions options)
            throws IOException {
        PrintedSums sums = new PrintedSums();
        try (LedgerFile file = reader.open(source, options)) {
            if (file.statement() != null) {
                return file.statement().differences();
            }
            while (file.hasNext()) {
                sums.take(file.next());
            }
        }
        return sums.differences;
    }

    private void take(LedgerRow row) {
        switch (row.kind()) {
            case ENTRY -> {
                names(row.key()).forEach(name -> add(byName(name), row));
                add(all, row);
                add(sinceSum, row);
                add(sinceHeading, row);
            }
            case HEADING -> {
                heading = names(row.key()).findFirst().orElse("");
                sinceHeading = new EnumMap<>(Phase.class);
            }
            case SUM -> {
                compare(row);
                sinceSum = new EnumMap<>(Phase.class);
            }
        }
    }

    private Map<Phase, Money> byName(String name) {
        return byName.size() < MOST_NAMES
                ? byName.computeIfAbsent(name, any -> new EnumMap<>(Phase.class))
                : byName.getOrDefault(name, new EnumMap<>(Phase.class));
    }

    private static void add(Map<Phase, Money> sums, LedgerRow row) {
        row.amounts().forEach((phase, money) -> sums.merge(phase, money, Money::plus));
    }

    private static Stream<String> names(LedgerKey key) {
        return Stream.of(key.body(), key.resultArea(), key.costCentreName(), key.serviceClassName(), key.accountName())
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private void compare(LedgerRow row) {
        String name = SumNames.of(row.key());
        String summed = SumNames.summed(name);
        List<Map<Phase, Money>> named = new ArrayList<>();
        Optional.ofNullable(byName.get(summed)).ifPresent(named::add);
        if (!summed.isEmpty() && summed.equals(heading)) {
            named.add(sinceHeading);
        }
        names(row.key())
                .filter(other -> !other.equals(name))
                .map(byName::get)
                .filter(java.util.Objects::nonNull)
                .forEach(named::add);
        List<Map<Phase, Money>> placed = summed.isEmpty() ? List.of(all, sinceSum) : List.of(sinceSum, all);
        List<Map<Phase, Money>> candidates =
                Stream.concat(named.stream(), placed.stream()).toList();
        row.amounts().forEach((phase, printed) -> {
            boolean right = candidates.stream()
                    .anyMatch(sums -> sums.getOrDefault(phase, Money.ZERO).equals(printed));
            if (!right && row.key().year() > 0 && differences.size() < MOST_SUMS) {
                Money counted = candidates.get(0).getOrDefault(phase, Money.ZERO);
                differences.add(new PrintedSum((int) row.line(), row.key().year(), phase, name, printed, counted));
            }
        });
    }
}
