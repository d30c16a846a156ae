package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the benchmark's table, as every evaluator gets it. What is null, empty or 0 asks nothing.
 *
 * @param classes service classes, one of which the entry must have
 * @param concept what the unit's name must speak of
 * @param industries industries of the supplier, one of which the entry must have
 */
record TableRow(
        String id,
        @Nullable String orgType,
        int yearFrom,
        List<Integer> classes,
        int classFrom,
        int classTo,
        int accountFrom,
        int accountTo,
        @Nullable String concept,
        List<Integer> industries) {

    /** As a programmer would write it by hand, cheapest questions first. */
    boolean holds(Entry entry) {
        return (classFrom == 0 || entry.serviceClass() >= classFrom)
                && (classTo == 0 || entry.serviceClass() <= classTo)
                && (accountFrom == 0 || entry.account() >= accountFrom)
                && (accountTo == 0 || entry.account() <= accountTo)
                && (yearFrom == 0 || entry.year() >= yearFrom)
                && (orgType == null || orgType.equals(entry.orgType()))
                && (classes.isEmpty() || classes.contains(entry.serviceClass()))
                && (industries.isEmpty() || industries.contains(entry.supplierIndustry()))
                && (concept == null || entry.nameConcepts().contains(concept));
    }
}
