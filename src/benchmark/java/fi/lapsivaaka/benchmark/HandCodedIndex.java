package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a programmer would write for this very table: for each column a set of rows, bit by bit, for every value or
 * stretch of values, computed beforehand; an entry's rows are the intersection.
 */
final class HandCodedIndex implements Evaluator {

    private final List<TableRow> rows;
    private final int words;
    private final Map<String, long[]> organisations = new HashMap<>();
    private final Stretches years;
    private final Stretches classes;
    private final Stretches accounts;
    private final Stretches industries;
    private final Map<String, long[]> concepts = new HashMap<>();
    private final long[] anyConcept;

    HandCodedIndex(Table table) {
        rows = table.rows();
        words = (rows.size() + 63) / 64;
        for (String organisation : List.of("kunta", "hva")) {
            organisations.put(
                    organisation,
                    rows(row -> row.orgType() == null || row.orgType().equals(organisation)));
        }
        years = new Stretches(row -> Stream.of(row.yearFrom()), (row, year) -> year >= row.yearFrom());
        classes = new Stretches(
                row -> Stream.concat(row.classes().stream(), Stream.of(row.classFrom(), row.classTo())),
                (row, code) -> (row.classFrom() == 0 || code >= row.classFrom())
                        && (row.classTo() == 0 || code <= row.classTo())
                        && (row.classes().isEmpty() || row.classes().contains(code)));
        accounts = new Stretches(
                row -> Stream.of(row.accountFrom(), row.accountTo()),
                (row, account) -> (row.accountFrom() == 0 || account >= row.accountFrom())
                        && (row.accountTo() == 0 || account <= row.accountTo()));
        industries = new Stretches(
                row -> row.industries().stream(),
                (row, industry) ->
                        row.industries().isEmpty() || row.industries().contains(industry));
        anyConcept = rows(row -> row.concept() == null);
        for (TableRow row : rows) {
            String concept = row.concept();
            if (concept != null) {
                concepts.computeIfAbsent(concept, any -> rows(other -> concept.equals(other.concept())));
            }
        }
    }

    /** A whole number's values, parted where some row begins to tell them apart. */
    private final class Stretches {
        private final int[] starts;
        private final long[][] sets;

        Stretches(Function<TableRow, Stream<Integer>> named, BiPredicate<TableRow, Integer> holds) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(Integer.MIN_VALUE));
            rows.stream().flatMap(named).forEach(number -> {
                cuts.add(number);
                cuts.add(number + 1);
            });
            starts = cuts.stream().mapToInt(Integer::intValue).toArray();
            sets = new long[starts.length][];
            for (int at = 0; at < starts.length; at++) {
                int value = starts[at];
                sets[at] = rows(row -> holds.test(row, value));
            }
        }

        long[] rows(int value) {
            int at = Arrays.binarySearch(starts, value);
            return sets[at >= 0 ? at : -at - 2];
        }

        private long[] rows(java.util.function.Predicate<TableRow> holds) {
            return HandCodedIndex.this.rows(holds);
        }
    }

    private long[] rows(java.util.function.Predicate<TableRow> holds) {
        long[] set = new long[words];
        for (int at = 0; at < rows.size(); at++) {
            if (holds.test(rows.get(at))) {
                set[at / 64] |= 1L << at;
            }
        }
        return set;
    }

    /** All rows that hold. */
    List<List<String>> allRows(List<Entry> entries) {
        List<List<String>> all = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            List<String> held = new ArrayList<>();
            scan(entry, held, false);
            all.add(held);
        }
        return all;
    }

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        List<String> held = new ArrayList<>(1);
        for (Entry entry : entries) {
            held.clear();
            scan(entry, held, true);
            first.add(held.isEmpty() ? "" : held.get(0));
        }
        return first;
    }

    private void scan(Entry entry, List<String> held, boolean onlyFirst) {
        long[] a = organisations.get(entry.orgType());
        long[] b = years.rows(entry.year());
        long[] c = classes.rows(entry.serviceClass());
        long[] d = accounts.rows(entry.account());
        long[] e = industries.rows(entry.supplierIndustry());
        List<String> named = entry.nameConcepts();
        long[][] spoken = new long[named.size()][];
        for (int at = 0; at < spoken.length; at++) {
            spoken[at] = concepts.getOrDefault(named.get(at), anyConcept);
        }
        for (int word = 0; word < words; word++) {
            long left = a[word] & b[word] & c[word] & d[word] & e[word];
            if (left != 0) {
                long met = anyConcept[word];
                for (long[] set : spoken) {
                    met |= set[word];
                }
                for (left &= met; left != 0; left &= left - 1) {
                    held.add(rows.get(64 * word + Long.numberOfTrailingZeros(left))
                            .id());
                    if (onlyFirst) {
                        return;
                    }
                }
            }
        }
    }
}
