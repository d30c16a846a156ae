package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is about in a few codes, by which matters are compared: as people answered, else as the draft says.
 *
 * @param direction {@code better}, {@code worse}, {@code both} or the empty text
 * @param euros change of a year's money for children, in whole euros; null when not told
 * @param groups codes of groups of children in a vulnerable position
 * @param places schools and the like, and areas, in lower case
 */
public record MatterProfile(
        List<String> decisionTypes,
        List<String> services,
        List<String> lifeStages,
        List<String> groups,
        List<String> places,
        String direction,
        @Nullable Long euros) {

    private static final String NO_GROUP = "none";

    /** Two ages of the forms are one life stage. */
    private static final Map<String, String> STAGES = Map.of("16-17", "16-20", "18-20", "16-20");

    public static MatterProfile of(Preparation work) {
        Map<String, Answer> answers = work.matter().given().answers();
        Signals signals = work.matter().check().signals();
        return new MatterProfile(
                either(answer(answers, "S-01").values(), codes(signals.decisionTypes())),
                work.matter().services(),
                either(stages(answers), codes(signals.lifeStages())),
                either(groups(answers), DraftSuggestions.groups(signals).toList()),
                Stream.concat(
                                Places.in(work.draft().bodyText()).stream(),
                                answer(answers, "T-09").given("area").stream().map(area -> area.toLowerCase(Locale.ROOT)
                                        .strip()))
                        .distinct()
                        .toList(),
                direction(answer(answers, "S-08").value(), signals.direction()),
                Numeral.read(answer(answers, "S-10").value())
                        .map(BigDecimal::longValue)
                        .orElse(null));
    }

    private static List<String> stages(Map<String, Answer> answers) {
        return answer(answers, "S-06").values().stream()
                .map(age -> STAGES.getOrDefault(age, age))
                .distinct()
                .toList();
    }

    private static List<String> groups(Map<String, Answer> answers) {
        return Stream.of(
                        answer(answers, "S-07").values(),
                        answer(answers, "L-06").given("group"),
                        answer(answers, "T-10").given("group"))
                .flatMap(List::stream)
                .filter(group -> !group.equals(NO_GROUP))
                .distinct()
                .toList();
    }

    private static String direction(String answered, Direction read) {
        if (!answered.isEmpty()) {
            return answered;
        }
        return read == Direction.UNKNOWN ? "" : read.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(List<Signal> signals) {
        return signals.stream().map(Signal::code).distinct().toList();
    }

    private static List<String> either(List<String> answered, List<String> read) {
        return answered.isEmpty() ? read : answered;
    }

    private static Answer answer(Map<String, Answer> answers, String question) {
        return answers.getOrDefault(question, Answer.NONE);
    }
}
