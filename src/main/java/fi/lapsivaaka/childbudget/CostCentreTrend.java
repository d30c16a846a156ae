package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import java.util.List;

/**
 * A cost centre's euros year by year, those of the codes that it goes on for included.
 *
 * @param name its newest name in the ledger
 * @param members the codes it consists of, itself first
 * @param successors what goes on for it, when it has ended
 * @param levels codes of the levels that have euros in some year
 * @param years the oldest first
 */
public record CostCentreTrend(
        Provenance provenance,
        String code,
        String name,
        Phase phase,
        List<Member> members,
        List<Succession> successors,
        List<String> levels,
        List<Year> years) {

    public CostCentreTrend {
        members = List.copyOf(members);
        successors = List.copyOf(successors);
        levels = List.copyOf(levels);
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param codes those that the ledger had that year
     */
    public record Year(int year, List<String> codes, Row row) {

        public Year {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A cost centre to choose.
     *
     * @param year the newest with euros
     */
    public record Choice(String code, String name, int year) {}
}
