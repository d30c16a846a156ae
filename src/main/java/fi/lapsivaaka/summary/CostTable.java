package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.CostLine;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.summary.CouncilPage.Table;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a cost view as the short table of the council's page: the largest services, the rest in one row, the total. */
final class CostTable {

    private static final int MOST_LINES = 6;
    private static final String HARD_SPACE = "\u00a0";
    private static final String UNKNOWN = "–";

    private final Vocabulary vocabulary;
    private final Words words;
    private final Language language;
    private final Figures figures = new Figures();

    CostTable(Vocabulary vocabulary, Words words, Language language) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.language = language;
    }

    Table write(CostView view) {
        List<List<String>> rows = new ArrayList<>();
        view.lines().stream().limit(MOST_LINES).forEach(line -> rows.add(row(line)));
        List<CostLine> rest = view.lines().stream().skip(MOST_LINES).toList();
        if (!rest.isEmpty()) {
            Euros sum = rest.stream().map(CostLine::euros).reduce(Euros.NONE, Euros::plus);
            rows.add(row(words.of("council.costs.rest", rest.size()), "", sum, null));
        }
        String organisation = view.provenance().organisation().in(language) + " "
                + view.provenance().year();
        List<String> notes = new ArrayList<>();
        notes.add(words.of("cost.what"));
        notes.add(
                view.provenance().practice()
                        ? words.of("label.practice") + ": " + organisation + "."
                        : words.of("childBudget.source") + " "
                                + String.join("; ", view.provenance().sources()) + ".");
        return new Table(
                words.of("council.costs.caption", organisation),
                List.of(
                        words.of("cost.service"),
                        words.of("cost.level"),
                        words.of("phase.budget"),
                        words.of("phase.actual"),
                        words.of("cost.change"),
                        words.of("childBudget.perChild")),
                List.copyOf(rows),
                row(words.of("cost.total"), "", view.total(), view.perChild()),
                List.copyOf(notes));
    }

    private List<String> row(CostLine line) {
        return row(line.name().in(language), level(line.level()), line.euros(), line.perChild());
    }

    private List<String> row(String name, String level, Euros euros, @Nullable Money perChild) {
        return List.of(
                name,
                level,
                amount(euros.amended() == null ? euros.budget() : euros.amended()),
                amount(euros.actual()),
                euros.change().map(change -> figures.change(change.amount())).orElse(UNKNOWN),
                amount(perChild));
    }

    private String level(String code) {
        return vocabulary
                .level(code)
                .map(level -> level.mark() + HARD_SPACE + level.name().in(language))
                .orElseGet(() -> words.of("level." + code));
    }

    private String amount(@Nullable Money money) {
        return money == null ? UNKNOWN : figures.wholeEuros(money);
    }
}
