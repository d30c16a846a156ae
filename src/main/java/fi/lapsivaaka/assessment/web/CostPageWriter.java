package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.web.CostPage.Line;
import fi.lapsivaaka.assessment.web.CostPage.Unit;
import fi.lapsivaaka.childbudget.Change;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.CostLine;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Uncertainty;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a cost view into words and figures. */
@Component
final class CostPageWriter {

    private static final List<Phase> SHOWN = List.of(Phase.BUDGET, Phase.AMENDED, Phase.ACTUAL, Phase.FORECAST);
    private static final String UNKNOWN = "–";

    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final MessageSource messages;
    private final Figures figures;

    CostPageWriter(Vocabulary vocabulary, LevelMarks marks, MessageSource messages, Figures figures) {
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.messages = messages;
        this.figures = figures;
    }

    /** Nothing where the ledger has no euros for the services. */
    @Nullable
    CostPage write(CostView view, Language language) {
        if (view.lines().isEmpty()) {
            return null;
        }
        List<Phase> phases = SHOWN.stream()
                .filter(phase -> view.total().total(phase) != null)
                .toList();
        Map<String, Money> byLevel = byLevel(view);
        List<LevelMark> levels =
                byLevel.keySet().stream().map(code -> marks.of(code, language)).toList();
        return new CostPage(
                word(
                        "cost.of",
                        language,
                        view.provenance().organisation().in(language),
                        word("phase." + view.headline().code(), language).toLowerCase(Locale.ROOT),
                        String.valueOf(view.provenance().year())),
                view.provenance().practice(),
                word("cost.sum", language, amount(view.total().total(view.headline())), amount(view.perChild())),
                LevelBar.of(byLevel, List.copyOf(byLevel.keySet())),
                told(byLevel, language),
                levels,
                phases.stream()
                        .map(phase -> word("phase." + phase.code(), language))
                        .toList(),
                view.lines().stream()
                        .map(line -> line(line, phases, view.headline(), language))
                        .toList(),
                total(view, phases, language),
                view.lines().stream().anyMatch(CostLine::restsOnEstimate),
                notes(view, language));
    }

    /** Euros of the headline phase by level, in the order of the vocabulary, then those outside it. */
    private Map<String, Money> byLevel(CostView view) {
        Map<String, Money> sums = new LinkedHashMap<>();
        vocabulary.levels().forEach(level -> sums.put(level.code(), Money.ZERO));
        view.lines().forEach(line -> line.levels().forEach((level, amount) -> sums.merge(level, amount, Money::plus)));
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private String told(Map<String, Money> byLevel, Language language) {
        Money whole = byLevel.values().stream().reduce(Money.ZERO, Money::plus);
        return byLevel.entrySet().stream()
                .map(level -> word(
                        "childBudget.level.text",
                        language,
                        marks.of(level.getKey(), language).name(),
                        figures.wholeEuros(level.getValue()),
                        figures.share(level.getValue(), whole)))
                .collect(Collectors.joining("; "));
    }

    private Line line(CostLine line, List<Phase> phases, Phase headline, Language language) {
        return new Line(
                line.name().in(language),
                marks.of(line.level(), language),
                line.lifeStages().stream()
                        .map(code -> vocabulary
                                .lifeStage(code)
                                .map(stage -> stage.name().in(language))
                                .orElse(code))
                        .collect(Collectors.joining(", ")),
                duty(line, language),
                line.restsOnEstimate(),
                amounts(line.euros(), phases),
                change(line.euros()),
                amount(line.perChild()),
                line.units().stream()
                        .map(unit -> new Unit(unit.name(), amount(unit.euros().total(headline))))
                        .toList());
    }

    /** Whether an act obliges, and which act, in the reader's language where we know it. */
    private String duty(CostLine line, Language language) {
        String duty = word("code.statutory." + line.statutory().name().toLowerCase(Locale.ROOT), language);
        Map<String, String> sections = new LinkedHashMap<>();
        line.provisions().stream()
                .flatMap(id -> vocabulary.provision(id).stream())
                .forEach(provision ->
                        sections.merge(provision.act().in(language), provision.section(), CostPageWriter::further));
        String known = sections.entrySet().stream()
                .map(act -> act.getKey() + "\u00a0" + act.getValue())
                .collect(Collectors.joining("; "));
        String acts = known.isEmpty() ? (line.act() + " " + line.section()).strip() : known;
        return acts.isEmpty() ? duty : duty + ": " + acts;
    }

    /** Sections of one act in one list with the sign at its end: 20 a, 20 b §. */
    private static String further(String sections, String section) {
        String before = sections.replaceAll("\\s*§$", "");
        return List.of(before.split(", ")).contains(section.replaceAll("\\s*§$", ""))
                ? sections
                : before + ", " + section;
    }

    private Line total(CostView view, List<Phase> phases, Language language) {
        return new Line(
                word("cost.total", language),
                null,
                "",
                "",
                false,
                amounts(view.total(), phases),
                change(view.total()),
                amount(view.perChild()),
                List.of());
    }

    private List<String> notes(CostView view, Language language) {
        List<String> notes = new ArrayList<>();
        Uncertainty uncertainty = view.uncertainty();
        notes.add(word(
                "cost.uncertainty",
                language,
                figures.share(uncertainty.byDefault(), uncertainty.total()),
                figures.share(uncertainty.inherited(), uncertainty.total()),
                figures.share(uncertainty.unclassified(), uncertainty.total())));
        Children children = view.children();
        if (children != null) {
            notes.add(word(
                    children.hiddenCells() > 0 ? "childBudget.children.hidden" : "childBudget.children",
                    language,
                    figures.count(children.under18()),
                    String.valueOf(children.year()),
                    children.source()));
        }
        notes.add(word("childBudget.source", language) + " "
                + String.join("; ", view.provenance().sources()));
        return notes;
    }

    private List<String> amounts(Euros euros, List<Phase> phases) {
        return phases.stream().map(phase -> amount(euros.total(phase))).toList();
    }

    private String change(Euros euros) {
        return euros.change().map(Change::amount).map(figures::change).orElse(UNKNOWN);
    }

    private String amount(@Nullable Money money) {
        return money == null ? UNKNOWN : figures.wholeEuros(money);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
