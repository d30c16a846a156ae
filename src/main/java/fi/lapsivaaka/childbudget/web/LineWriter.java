package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LedgerLine;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.web.LinePage.Fact;
import fi.lapsivaaka.childbudget.web.LinePage.Step;
import fi.lapsivaaka.classification.AllocationKey;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.ruleset.RuleWalk;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the lines behind a sum, and why each is where it is. */
@Component
final class LineWriter {

    private static final Set<String> OF_NO_EFFECT = Set.of("reason", "valid-from", "valid-to");
    private static final Set<String> UNCERTAIN = Set.of("default", "unclassified");

    private final DimensionNames names;
    private final LevelMarks marks;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;

    LineWriter(DimensionNames names, LevelMarks marks, Vocabulary vocabulary, MessageSource messages, Figures figures) {
        this.names = names;
        this.marks = marks;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    /** @param lines at most one more than fits, which tells that there is another page */
    LinesPage lines(
            List<LedgerLine> lines, int page, Selection selection, SelectionPage selectionPage, Language language) {
        String here = selectionPage.base() + "/lines" + SelectionPage.query(SelectionWriter.parameters(selection));
        return new LinesPage(
                selectionPage,
                page,
                page > 0 ? here + "&page=" + (page - 1) : "",
                lines.size() > LedgerLines.PAGE ? here + "&page=" + (page + 1) : "",
                lines.stream()
                        .limit(LedgerLines.PAGE)
                        .map(line -> line(line, selection, selectionPage.base(), language))
                        .toList());
    }

    private LinesPage.Line line(LedgerLine line, Selection selection, String base, Language language) {
        return new LinesPage.Line(
                base + "/lines/" + line.key() + SelectionPage.query(SelectionWriter.parameters(selection)),
                line.unit(),
                line.place(),
                names.value(Dimension.SERVICE, line.service(), language),
                marks.of(line.level(), language).name(),
                figures.wholeEuros(line.total()),
                figures.wholeEuros(line.child()),
                share(line.childShare(), line.shareBasis(), language),
                UNCERTAIN.contains(line.shareBasis()),
                line.rule());
    }

    LinePage line(
            LedgerLine line,
            EntryExplanation explanation,
            List<String> sources,
            SelectionPage selectionPage,
            Language language) {
        return new LinePage(
                selectionPage,
                line.unit(),
                line.place(),
                figures.euros(line.total()),
                figures.euros(line.child()),
                line.entries(),
                explanation.steps().stream().map(step -> step(step, language)).toList(),
                facts(line, explanation, language),
                explanation.others(),
                sources,
                line.key());
    }

    private Step step(EntryExplanation.Step step, Language language) {
        return new Step(
                step.read().rule().id(),
                word("table." + step.table(), language),
                step.text() == null ? "" : step.text().title().in(language),
                step.read().steps().stream().map(RuleWalk.Step::read).collect(Collectors.joining("; ")),
                step.says().entrySet().stream()
                        .filter(cell -> !OF_NO_EFFECT.contains(cell.getKey())
                                && !cell.getValue().isBlank())
                        .map(cell -> said(cell, language))
                        .toList(),
                step.text() == null
                        ? step.says().getOrDefault("reason", "")
                        : step.text().message().in(language));
    }

    private Fact said(Map.Entry<String, String> cell, Language language) {
        String name = messages.getMessage("rules.outcome." + cell.getKey(), null, cell.getKey(), language.locale());
        String value =
                switch (cell.getKey()) {
                    case "service" -> names.value(Dimension.SERVICE, cell.getValue(), language);
                    case "family" -> names.value(Dimension.FAMILY, cell.getValue(), language);
                    case "level" -> marks.of(cell.getValue(), language).name();
                    case "life-stages" ->
                        Arrays.stream(cell.getValue().split(" "))
                                .map(stage -> names.value(Dimension.LIFE_STAGE, stage, language))
                                .collect(Collectors.joining(", "));
                    case "structure" -> names.value(Dimension.CARE_STRUCTURE, cell.getValue(), language);
                    case "statutory" -> names.value(Dimension.STATUTORY, cell.getValue(), language);
                    case "provision" -> names.value(Dimension.PROVISION, cell.getValue(), language);
                    case "basis" -> names.value(Dimension.SHARE_BASIS, cell.getValue(), language);
                    default -> cell.getValue();
                };
        return new Fact(String.valueOf(name), value);
    }

    private List<Fact> facts(LedgerLine line, EntryExplanation explanation, Language language) {
        Classification found = explanation.classification();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("dimension.service", names.value(Dimension.SERVICE, found.service(), language), language));
        facts.add(fact("dimension.level", marks.of(found.level(), language).name(), language));
        facts.add(fact(
                "dimension.life-stage",
                found.lifeStages().stream()
                        .map(stage -> names.value(Dimension.LIFE_STAGE, stage, language))
                        .collect(Collectors.joining(", ")),
                language));
        facts.add(fact("dimension.statutory", names.value(Dimension.STATUTORY, found.statutory(), language), language));
        String acts = vocabulary.service(found.service()).stream()
                .flatMap(service -> service.provisions().stream())
                .flatMap(id -> vocabulary.provision(id).stream())
                .map(provision -> provision.reference(language))
                .distinct()
                .collect(Collectors.joining("; "));
        facts.add(fact("line.act", acts.isEmpty() ? (found.act() + " " + found.section()).strip() : acts, language));
        facts.add(fact("line.share", share(line.childShare(), line.shareBasis(), language), language));
        AllocationKey key = explanation.key();
        if (key != null) {
            facts.add(fact("line.key", key.id() + ": " + key.meaning().in(language), language));
            facts.add(fact("line.keySource", key.source().in(language), language));
        }
        facts.add(fact("line.conflict", found.conflict(), language));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private Fact fact(String key, String value, Language language) {
        return new Fact(word(key, language), value);
    }

    private String share(@Nullable Integer share, String basis, Language language) {
        String rests = names.value(Dimension.SHARE_BASIS, basis, language);
        return share == null
                ? rests
                : BigDecimal.valueOf(share, 2)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', comma(language)) + "\u00a0% (" + rests + ")";
    }

    private static char comma(Language language) {
        return language == Language.EN ? '.' : ',';
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
