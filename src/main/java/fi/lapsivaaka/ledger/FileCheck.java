package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file on its way in holds, as read with the answers given so far. Nothing of it is kept yet.
 *
 * @param faults why it cannot be read at all, or what its header lacks; the rest then tells what little is known
 * @param columns the columns of its header
 * @param firstRows cells of its first rows
 * @param sheet name of the sheet read, or the empty text
 * @param tellsOrganisation name of the organisation in the file, or the empty text
 * @param needsYear whether neither the file nor the answers tell a year
 * @param rows rows with amounts of their own
 * @param sumRows printed sums among its rows
 * @param headingRows headings among its rows
 * @param statement whether it prints an operating statement, whose sums of other lines do not count
 * @param turned whether its expenses are negative by its own word, so that all signs were turned
 * @param totals euros by year and phase
 * @param sums printed sums that do not add up
 * @param problems the first problems of its rows
 * @param problemCount how many problems there are
 * @param before an earlier import that stands in the way
 */
public record FileCheck(
        List<LedgerProblem> faults,
        List<LedgerColumn> columns,
        List<List<String>> firstRows,
        String sheet,
        String tellsOrganisation,
        boolean needsYear,
        long rows,
        long sumRows,
        long headingRows,
        boolean statement,
        boolean turned,
        SortedMap<Integer, Map<Phase, Money>> totals,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<PrintedSum> sums,
        List<LedgerProblem> problems,
        long problemCount,
        Optional<RefusedImport> before) {

    /** Whether nothing but a person's word is missing. */
    public boolean isSound() {
        return faults.isEmpty() && problemCount == 0 && !needsYear && rows > 0;
    }

    /** The same without a word of earlier imports, for somebody who may not know of them. */
    public FileCheck withoutEarlier() {
        return new FileCheck(
                faults,
                columns,
                firstRows,
                sheet,
                tellsOrganisation,
                needsYear,
                rows,
                sumRows,
                headingRows,
                statement,
                turned,
                totals,
                firstDay,
                lastDay,
                sums,
                problems,
                problemCount,
                Optional.empty());
    }

    /** Whether some of its amounts are changes of a budget. */
    public boolean hasChanges() {
        return totals.values().stream().anyMatch(phases -> phases.containsKey(Phase.CHANGES));
    }
}
