package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes cost views out as tables. */
public final class CostTableWriter {

    private static final String UNKNOWN = "–";

    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures = new Figures();

    public CostTableWriter(Vocabulary vocabulary, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * @return null when the ledger has no euros for the services, so that there is nothing to show
     */
    public @Nullable CostTable write(CostView view, Language language) {
        if (view.lines().isEmpty()) {
            return null;
        }
        List<String> columns = List.of(
                word("cost.service", language),
                word("cost.level", language),
                word("cost.stages", language),
                word("cost.basis", language),
                word("cost.budget", language),
                word("cost.actual", language),
                word("cost.change", language),
                word("cost.perChild", language));
        List<List<String>> rows =
                view.lines().stream().map(line -> row(line, language)).toList();
        List<String> total = new ArrayList<>(List.of(word("cost.total", language), "", "", ""));
        total.addAll(amounts(view.total(), view.perChild()));
        return new CostTable(
                word(
                        "cost.caption",
                        language,
                        view.provenance().organisation().in(language),
                        String.valueOf(view.provenance().year())),
                columns,
                rows,
                total,
                notes(view, language));
    }

    private List<String> row(CostLine line, Language language) {
        List<String> row = new ArrayList<>();
        row.add(line.name().in(language));
        row.add(level(line.level(), language));
        row.add(stages(line.lifeStages(), language));
        row.add(basis(line, language));
        row.addAll(amounts(line.euros(), line.perChild()));
        return List.copyOf(row);
    }

    private String basis(CostLine line, Language language) {
        String duty = word("cost.statutory." + line.statutory().name().toLowerCase(Locale.ROOT), language);
        String acts = line.provisions().stream()
                .flatMap(id -> vocabulary.provision(id).stream())
                .map(provision -> provision.act().in(language) + " " + provision.section())
                .distinct()
                .collect(Collectors.joining("; "));
        return acts.isEmpty() ? duty : duty + ": " + acts;
    }

    private String level(String code, Language language) {
        return vocabulary
                .level(code)
                .map(Level::name)
                .map(name -> name.in(language))
                .orElseGet(() -> word("cost.level." + code, language));
    }

    private String stages(List<String> codes, Language language) {
        return codes.isEmpty()
                ? UNKNOWN
                : codes.stream()
                        .map(code -> vocabulary
                                .lifeStage(code)
                                .map(LifeStage::name)
                                .map(name -> name.in(language))
                                .orElse(code))
                        .collect(Collectors.joining(", "));
    }

    private List<String> amounts(Euros euros, @Nullable Money perChild) {
        Money budget = euros.amended() == null ? euros.budget() : euros.amended();
        return List.of(
                written(budget),
                written(euros.total(Phase.ACTUAL)),
                euros.change().map(change -> figures.change(change.amount())).orElse(UNKNOWN),
                written(perChild));
    }

    private List<String> notes(CostView view, Language language) {
        List<String> notes = new ArrayList<>();
        notes.add(word(
                view.provenance().practice() ? "cost.source.practice" : "cost.source",
                language,
                String.join("; ", view.provenance().sources())));
        Children children = view.children();
        if (children != null) {
            notes.add(word(
                    "cost.children", language, figures.count(children.under18()), String.valueOf(children.year())));
        }
        Uncertainty uncertainty = view.uncertainty();
        notes.add(word(
                "cost.uncertainty",
                language,
                figures.share(uncertainty.byDefault(), uncertainty.total()),
                figures.share(uncertainty.inherited(), uncertainty.total()),
                figures.share(uncertainty.unclassified(), uncertainty.total())));
        return notes;
    }

    private String written(@Nullable Money money) {
        return money == null ? UNKNOWN : figures.wholeEuros(money);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
