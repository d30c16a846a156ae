package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetRunTest {

    @Test
    void countsTheEurosThatTheViewsCount() {
        Map<Phase, Money> amended = Map.of(Phase.BUDGET, new Money(100_00), Phase.AMENDED, new Money(120_00));
        Map<Phase, Money> budgetOnly = Map.of(Phase.BUDGET, new Money(50_00), Phase.CHANGES, new Money(5_00));

        assertThat(children(List.of("amended"), amended, budgetOnly)).isEqualTo(120_00);
        assertThat(children(List.of("budget", "changes"), amended, budgetOnly)).isEqualTo(155_00);
    }

    @SafeVarargs
    private static long children(List<String> phases, Map<Phase, Money>... amounts) {
        ClassificationRules rules = ClassificationRules.shipped();
        BudgetRun run = new BudgetRun(rules, rules, phases, Vocabulary.shipped(), keys -> {});
        for (int at = 0; at < amounts.length; at++) {
            run.add(new KeyedAmounts(at, school("Koulu " + at), amounts[at]));
        }
        BudgetEffect effect = run.finish();
        assertThat(effect.movedKeys()).isZero();
        return effect.childBeforeCents();
    }

    private static LedgerKey school(String name) {
        return new LedgerKey(
                "Koekunta",
                "kunta",
                "Sivistyslautakunta",
                "Perusopetus",
                "2210",
                name,
                "3051",
                "Perusopetus",
                "4000",
                "Palkat",
                "",
                "",
                "",
                2025);
    }
}
