package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.CostCentreSums.Cell;
import fi.lapsivaaka.childbudget.CostCentreTrend.Choice;
import fi.lapsivaaka.childbudget.CostCentreTrend.Year;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.SuccessionChain;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows a cost centre through the years, over changes of its code. */
@Component
public class CostCentreTrends {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Successions successions;
    private final CostCentreSums sums;
    private final ChildBudgets budgets;
    private final LedgerImports imports;

    CostCentreTrends(Successions successions, CostCentreSums sums, ChildBudgets budgets, LedgerImports imports) {
        this.successions = successions;
        this.sums = sums;
        this.budgets = budgets;
        this.imports = imports;
    }

    /** The cost centres that have not ended, by code. */
    @Transactional
    public List<Choice> choices(Organisation organisation) {
        List<Succession> all = successions.countingCostCentres(organisation.id());
        return sums.codes(organisation.id()).stream()
                .filter(choice -> SuccessionChain.successors(choice.code(), all).isEmpty())
                .toList();
    }

    /** @return empty when the ledgers have no such code in the phase asked for */
    @Transactional
    public Optional<CostCentreTrend> of(Organisation organisation, Selection selection, String code) {
        List<Succession> all = successions.countingCostCentres(organisation.id());
        List<Member> members = SuccessionChain.of(code, all).members();
        List<String> codes = members.stream().map(Member::code).distinct().toList();
        List<Year> years = new ArrayList<>();
        String name = "";
        for (BudgetYear year : budgets.years(organisation.id())) {
            List<Cell> found = sums.of(organisation.id(), year.year(), selection, codes);
            if (found.isEmpty()) {
                continue;
            }
            name = name.isEmpty() ? name(found, code) : name;
            years.add(0, year(organisation, year.year(), found, members));
        }
        years.removeIf(year -> year.codes().isEmpty());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CostCentreTrend(
                budgets.provenance(
                        organisation, selection.year(), imports.findCounting(organisation.id(), selection.year())),
                code,
                name,
                selection.phase(),
                members,
                SuccessionChain.successors(code, all),
                Stream.concat(vocabulary.levels().stream().map(Level::code), Stream.of("inherited", "not-children"))
                        .filter(level -> years.stream()
                                .anyMatch(year -> year.row().byLevel().containsKey(level)))
                        .toList(),
                years));
    }

    private static String name(List<Cell> found, String code) {
        return found.stream()
                .filter(cell -> cell.costCentre().equals(code))
                .findFirst()
                .orElse(found.get(0))
                .name();
    }

    private Year year(Organisation organisation, int year, List<Cell> found, List<Member> members) {
        Map<String, List<Cell>> byCode = found.stream().collect(Collectors.groupingBy(Cell::costCentre));
        Map<String, Money> all = new LinkedHashMap<>();
        Map<String, Money> child = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        for (Member member : members) {
            List<Cell> own = member.isIn(year) ? byCode.getOrDefault(member.code(), List.of()) : List.of();
            if (!own.isEmpty() && !codes.contains(member.code())) {
                codes.add(member.code());
            }
            for (Cell cell : own) {
                all.merge(cell.level(), member.part(cell.total()), Money::plus);
                child.merge(cell.level(), member.part(cell.child()), Money::plus);
            }
        }
        return new Year(year, codes, Row.of(String.valueOf(year), all, child, budgets.children(organisation, year)));
    }
}
