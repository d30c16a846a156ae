package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.comparison.Outcome;
import fi.lapsivaaka.comparison.OutcomeWriter;
import fi.lapsivaaka.comparison.Promise;
import fi.lapsivaaka.comparison.PromiseReader;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is checked and when; from the day of review on, what came of it. */
final class FollowUpSection {

    static final String ID = "follow-up";

    private final Language language;
    private final Words words;
    private final Figures figures = new Figures();

    FollowUpSection(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    /**
     * @param followed null until both have signed
     * @return empty where no form asks what is followed
     */
    Optional<Section> write(Matter matter, @Nullable FollowedUp followed) {
        if (!asked(matter)) {
            return Optional.empty();
        }
        Promise promise = PromiseReader.read(matter.given(), language, Words.source());
        List<Fact> facts = new ArrayList<>();
        LocalDate review = promise.review();
        facts.add(new Fact(
                words.of("council.followUp.when"),
                review == null ? words.of("followUp.review.none") : figures.day(review)));
        if (followed == null || !followed.state().begun()) {
            String indicators = promise.indicators().stream()
                    .map(one -> one.name() + " ("
                            + words.of("followUp.goal", known(one.baseline()), known(one.target())) + ")")
                    .collect(Collectors.joining("; "));
            facts.add(new Fact(words.of("council.followUp.what"), known(indicators)));
            return Optional.of(section(facts, null));
        }
        facts.add(new Fact(words.of("council.followUp.state"), state(followed.state())));
        Outcome outcome = new OutcomeWriter(Words.source())
                .write(followed.state().matter().given(), followed.ledger(), language);
        outcome.told().forEach(told -> facts.add(new Fact(told.name(), told.text())));
        return Optional.of(section(facts, table(outcome)));
    }

    /** Whether some form of the matter asks what is followed. */
    static boolean asked(Matter matter) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        return open.contains("L-14") || open.contains("B-14");
    }

    private Section section(List<Fact> facts, @Nullable Table table) {
        return new Section(ID, words.of("council.followUp"), List.of(), List.copyOf(facts), List.of(), table);
    }

    private String state(FollowUpState state) {
        String stage = words.of("followUp.stage." + state.stage());
        LocalDate signed = state.signed();
        return state.signer() == null || signed == null
                ? stage
                : stage + ". " + words.of("followUp.signed", state.signer() + ", " + figures.day(signed));
    }

    private Table table(Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        outcome.parts().forEach(part -> {
            rows.add(List.of(part.heading()));
            part.rows().forEach(row -> rows.add(List.of(row.name(), row.promised(), row.realised())));
        });
        return new Table(
                words.of("followUp.compared"),
                List.of(words.of("followUp.what"), words.of("followUp.before"), words.of("followUp.after")),
                List.copyOf(rows),
                List.of(),
                outcome.notes());
    }

    private String known(String text) {
        return text.isEmpty() ? words.of("comparison.unknown") : text;
    }
}
