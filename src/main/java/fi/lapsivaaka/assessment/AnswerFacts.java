package fi.lapsivaaka.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All facts that answers give. */
final class AnswerFacts {

    static final List<Derivation> DERIVATIONS = List.of(
            new StatedAnswers(),
            new HearingAnswers(),
            new ChildrenAnswers(),
            new ImpactAnswers(),
            new OptionAnswers(),
            new FollowUpAnswers(),
            new DateAnswers(),
            new BudgetAnswers(),
            new GroupAnswers(),
            new ShareAnswers(),
            new FeeAnswers(),
            new OutcomeAnswers(),
            new TextAnswers());

    private AnswerFacts() {}

    /** Every name under which rules may speak of something that no form asks in so many words. */
    static Set<String> subjects() {
        return DERIVATIONS.stream()
                .flatMap(derivation -> derivation.subjects().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Record> of(Sheet sheet) {
        Set<Record> facts = new LinkedHashSet<>();
        DERIVATIONS.forEach(derivation -> facts.addAll(derivation.facts(sheet)));
        return new ArrayList<>(facts);
    }
}
