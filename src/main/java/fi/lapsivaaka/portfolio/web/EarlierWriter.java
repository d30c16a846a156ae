package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.EarlierMatter;
import fi.lapsivaaka.portfolio.EarlierMatter.Difference;
import fi.lapsivaaka.portfolio.EarlierMatters;
import fi.lapsivaaka.portfolio.SearchWords;
import fi.lapsivaaka.portfolio.web.EarlierPage.Choice;
import fi.lapsivaaka.preparation.EarlierAssessments;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of earlier assessments together. */
@Component
class EarlierWriter {

    private final EarlierMatters matters;
    private final EarlierAssessments chosen;
    private final Signing signing;
    private final Vocabulary vocabulary;
    private final NoticeWords words;
    private final Figures figures;

    EarlierWriter(
            EarlierMatters matters,
            EarlierAssessments chosen,
            Signing signing,
            Vocabulary vocabulary,
            NoticeWords words,
            Figures figures) {
        this.matters = matters;
        this.chosen = chosen;
        this.signing = signing;
        this.vocabulary = vocabulary;
        this.words = words;
        this.figures = figures;
    }

    EarlierPage write(Preparation work, String q, Visitor visitor, Language language) {
        Optional<UUID> now = chosen.of(work.draft().id());
        return new EarlierPage(
                work.draft().id().toString(),
                work.draft().name(),
                work.draft().practice(),
                q,
                now.flatMap(id -> matters.find(visitor, work, id))
                        .map(one -> choice(one, language))
                        .orElse(null),
                matters.find(visitor, work, SearchWords.query(q)).stream()
                        .filter(one -> now.filter(one.id()::equals).isEmpty())
                        .map(one -> choice(one, language))
                        .toList(),
                signing.closed(work.draft().id()));
    }

    private Choice choice(EarlierMatter matter, Language language) {
        List<String> differences = new ArrayList<>();
        differences(differences, "decision", matter.decisionTypes(), this::decisionType, language);
        differences(differences, "services", matter.services(), this::service, language);
        differences(differences, "children", matter.lifeStages(), this::lifeStage, language);
        Long euros = matter.euros();
        return new Choice(
                matter.id().toString(),
                matter.name(),
                words.word(
                        matter.signed() ? "earlier.signed" : "earlier.unsigned",
                        language,
                        figures.day(matter.day()),
                        matter.months()),
                matter.old(),
                matter.signed(),
                matter.answers(),
                euros == null ? "" : figures.change(new Money(euros * 100)),
                differences);
    }

    private void differences(
            List<String> differences,
            String kind,
            Difference difference,
            Function<String, LocalizedText> name,
            Language language) {
        if (!difference.gone().isEmpty()) {
            differences.add(words.word("earlier.gone." + kind, language, names(difference.gone(), name, language)));
        }
        if (!difference.added().isEmpty()) {
            differences.add(words.word("earlier.added." + kind, language, names(difference.added(), name, language)));
        }
    }

    private static String names(List<String> codes, Function<String, LocalizedText> name, Language language) {
        return codes.stream().map(code -> name.apply(code).in(language)).collect(Collectors.joining(", "));
    }

    private LocalizedText decisionType(String code) {
        return vocabulary.decisionType(code).map(DecisionType::name).orElseGet(() -> plain(code));
    }

    private LocalizedText service(String code) {
        return vocabulary.group(code).map(ServiceGroup::name).orElseGet(() -> plain(code));
    }

    private LocalizedText lifeStage(String code) {
        return vocabulary.lifeStage(code).map(LifeStage::name).orElseGet(() -> plain(code));
    }

    private static LocalizedText plain(String code) {
        return new LocalizedText(code, code, code);
    }
}
