package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which life stages a draft is about: those it tells. A service for children of whose ages it tells nothing is about those
 * whom the service usually is for.
 */
final class DraftChildren {

    private final Vocabulary vocabulary;

    DraftChildren(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** In the order of life. */
    List<LifeStage> of(Check check) {
        Set<String> told =
                check.signals().lifeStages().stream().map(Signal::code).collect(Collectors.toSet());
        Set<String> touched = new LinkedHashSet<>(told);
        check.signals().services().stream()
                .flatMap(service -> vocabulary.group(service.code()).stream())
                .filter(ServiceGroup::forChildren)
                .map(ServiceGroup::lifeStages)
                .filter(stages -> stages.stream().noneMatch(told::contains))
                .forEach(touched::addAll);
        return vocabulary.lifeStages().stream()
                .filter(stage -> touched.contains(stage.code()))
                .toList();
    }

    /** Their names, or the empty text. */
    String names(Check check, Language language) {
        return of(check).stream().map(stage -> stage.name().in(language)).collect(Collectors.joining(", "));
    }
}
