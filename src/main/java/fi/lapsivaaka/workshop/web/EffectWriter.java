package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.BudgetEffect;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.Effect;
import fi.lapsivaaka.workshop.MatterEffect;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleVersions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of a run: euros that would move, or matters of which something else would be said. */
@Component
class EffectWriter {

    private static final int SHOWN_LINES = 200;
    private static final double HALF = 50;
    private static final List<String> DIMENSIONS = List.of("level", "service", "life-stages", "body");

    private final DraftFiles files;
    private final RuleVersions versions;
    private final EffectLines lines;
    private final Organisations organisations;
    private final ChildBudgetAccess access;
    private final KeptDrafts drafts;
    private final Vocabulary vocabulary;
    private final WorkshopWords words;

    EffectWriter(
            DraftFiles files,
            RuleVersions versions,
            EffectLines lines,
            Organisations organisations,
            ChildBudgetAccess access,
            KeptDrafts drafts,
            Vocabulary vocabulary,
            WorkshopWords words) {
        this.files = files;
        this.versions = versions;
        this.lines = lines;
        this.organisations = organisations;
        this.access = access;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    EffectView write(RuleDraft draft, Effect effect, Visitor visitor, Language language) {
        Optional<Organisation> organisation =
                Optional.ofNullable(effect.organisation()).flatMap(organisations::findById);
        if (organisation.isPresent() && !access.mayRead(visitor, organisation.get())) {
            throw Desk.notFound();
        }
        BudgetEffect budget = effect.budget();
        MatterEffect matters = effect.matters();
        String base = versions.find(draft.baseId()).orElseThrow().sha256();
        List<MatterEffect.Change> changes = matters == null ? List.of() : matters.changes();
        List<EffectView.Matter> shown = changes.stream()
                .filter(change -> mayRead(visitor, change.owner()))
                .flatMap(change -> drafts.findById(change.matter()).map(kept -> matter(change, kept)).stream())
                .toList();
        return new EffectView(
                effect.id().toString(),
                draft.id().toString(),
                draft.name(),
                lines.over(effect, language),
                effect.state().name().toLowerCase(Locale.ROOT),
                effect.done(),
                Math.max(1, effect.total()),
                effect.tellsOf(RuleSet.sha256(files.of(draft)), base),
                lines.result(effect, language),
                organisation.map(Organisation::code).orElse(null),
                "?year=" + effect.year() + "&phase=" + effect.phase(),
                budget == null
                        ? List.of()
                        : DIMENSIONS.stream()
                                .map(dimension -> dimension(dimension, budget, language))
                                .filter(dimension -> !dimension.sums().isEmpty())
                                .toList(),
                budget == null
                        ? List.of()
                        : budget.lines().stream()
                                .limit(SHOWN_LINES)
                                .map(line -> line(line, language))
                                .toList(),
                budget == null ? 0 : Math.max(0, budget.movedKeys() - SHOWN_LINES),
                shown,
                changes.size() - shown.size(),
                spoken(changes),
                budget != null ? budget.idle() : matters != null ? matters.idle() : List.of(),
                matters == null
                        ? List.of()
                        : matters.questions().stream()
                                .map(one -> new EffectView.Asked(
                                        one.question(), one.text().in(language), one.kind(), one.unfitting()))
                                .toList());
    }

    private static boolean mayRead(Visitor visitor, @Nullable UUID owner) {
        return owner != null && visitor.may(Action.READ_DRAFT, owner);
    }

    private static EffectView.Matter matter(MatterEffect.Change change, KeptDraft kept) {
        return new EffectView.Matter(
                kept.id().toString(),
                kept.name(),
                change.standing(),
                change.levelBefore(),
                change.levelAfter(),
                change.readinessBefore(),
                change.readinessAfter(),
                change.gained(),
                change.lost());
    }

    private static List<EffectView.Spoken> spoken(List<MatterEffect.Change> changes) {
        Map<String, int[]> counts = new TreeMap<>();
        changes.forEach(change -> {
            change.gained().forEach(rule -> counts.computeIfAbsent(rule, id -> new int[2])[0]++);
            change.lost().forEach(rule -> counts.computeIfAbsent(rule, id -> new int[2])[1]++);
        });
        return counts.entrySet().stream()
                .map(one -> new EffectView.Spoken(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .toList();
    }

    private EffectView.Dimension dimension(String dimension, BudgetEffect budget, Language language) {
        List<BudgetEffect.Sum> sums = budget.sums().stream()
                .filter(sum -> sum.dimension().equals(dimension))
                .toList();
        long widest = sums.stream().mapToLong(sum -> Math.abs(moved(sum))).max().orElse(0);
        return new EffectView.Dimension(
                words.word(language, "workshop.dimension." + dimension),
                sums.stream()
                        .map(sum -> new EffectView.Sum(
                                name(dimension, sum.code(), language),
                                euros(sum.beforeCents()),
                                euros(sum.afterCents()),
                                change(moved(sum)),
                                change(sum.childAfterCents() - sum.childBeforeCents()),
                                percent(moved(sum) < 0 ? HALF - bar(sum, widest) : HALF),
                                percent(bar(sum, widest))))
                        .toList());
    }

    private static long moved(BudgetEffect.Sum sum) {
        return sum.afterCents() - sum.beforeCents();
    }

    private static double bar(BudgetEffect.Sum sum, long widest) {
        return widest == 0 ? 0 : HALF * Math.abs(moved(sum)) / widest;
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "%.3f%%", width);
    }

    private EffectView.Line line(BudgetEffect.Line line, Language language) {
        return new EffectView.Line(
                Long.toString(line.key()),
                line.name(),
                line.account(),
                euros(line.cents()),
                place(line.ruleBefore(), line.serviceBefore(), line.levelBefore(), language),
                place(line.ruleAfter(), line.serviceAfter(), line.levelAfter(), language),
                change(line.childAfterCents() - line.childBeforeCents()));
    }

    private String place(String rule, String service, String level, Language language) {
        return name("service", service, language) + ", " + name("level", level, language) + " (" + rule + ")";
    }

    private String name(String dimension, String code, Language language) {
        Optional<LocalizedText> name =
                switch (dimension) {
                    case "level" -> vocabulary.level(code).map(Level::name);
                    case "service" -> vocabulary.service(code).map(Service::name);
                    default -> Optional.empty();
                };
        if (dimension.equals("life-stages") && !code.isEmpty()) {
            return Arrays.stream(code.split(", "))
                    .map(one -> vocabulary
                            .lifeStage(one)
                            .map(LifeStage::name)
                            .map(text -> text.in(language))
                            .orElse(one))
                    .collect(Collectors.joining(", "));
        }
        return name.map(text -> text.in(language)).orElse(code.isEmpty() ? "–" : code);
    }

    private String euros(long cents) {
        return words.figures().euros(new Money(cents));
    }

    private String change(long cents) {
        return words.figures().change(new Money(cents));
    }
}
