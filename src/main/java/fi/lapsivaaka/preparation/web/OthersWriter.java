package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.OtherProposal;
import fi.lapsivaaka.preparation.OtherProposals;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what other proposals share with the one at hand. */
@Component
final class OthersWriter {

    /** The groups of children are the options of this question. */
    private static final String GROUPS = "S-07";

    private static final List<String> DIRECTIONS = List.of("better", "worse", "both");

    private final ObjectProvider<OtherProposals> others;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;

    OthersWriter(
            ObjectProvider<OtherProposals> others, Vocabulary vocabulary, MessageSource messages, Figures figures) {
        this.others = others;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    List<OtherView> write(Preparation work, Visitor visitor, Language language) {
        return others.stream()
                .flatMap(source -> source.openTo(visitor, work).stream())
                .map(other -> view(other, work.forms(), language))
                .toList();
    }

    private OtherView view(OtherProposal other, Forms forms, Language language) {
        List<String> shared = new ArrayList<>();
        shared("others.places", other.places(), UnaryOperator.identity(), shared, language);
        shared("others.services", other.services(), code -> service(code, language), shared, language);
        shared("others.groups", other.groups(), code -> group(code, forms, language), shared, language);
        shared("others.stages", other.lifeStages(), code -> lifeStage(code, language), shared, language);
        Long euros = other.euros();
        return new OtherView(
                other.id().toString(),
                other.name(),
                word(other.decided() ? "others.decided" : "others.open", language, figures.day(other.day())),
                other.level(),
                DIRECTIONS.contains(other.direction()) ? other.direction() : "",
                euros == null ? "" : figures.change(new Money(euros * 100)),
                shared);
    }

    private void shared(
            String key, List<String> codes, UnaryOperator<String> name, List<String> lines, Language language) {
        if (!codes.isEmpty()) {
            lines.add(word(key, language, codes.stream().map(name).distinct().collect(Collectors.joining(", "))));
        }
    }

    private String service(String code, Language language) {
        return vocabulary
                .group(code)
                .map(ServiceGroup::name)
                .map(name -> name.in(language))
                .orElse(code);
    }

    private String lifeStage(String code, Language language) {
        return vocabulary
                .lifeStage(code)
                .map(LifeStage::name)
                .map(name -> name.in(language))
                .orElse(code);
    }

    private static String group(String code, Forms forms, Language language) {
        return forms.question(GROUPS).stream()
                .flatMap(question -> question.shape().options().stream())
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(code);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
