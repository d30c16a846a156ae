package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What of an earlier assessment is worth offering to another matter: signatures, days, the reason why no assessment was
 * needed, the reference to a still earlier one, the texts that are written from the answers, and the follow-up are not.
 */
public final class EarlierAnswers {

    private static final Set<String> OWN = Set.of(
            TailoredReason.QUESTION,
            "S-13",
            "S-14",
            "L-15",
            "L-16",
            "T-01",
            "T-11",
            "T-13",
            "T-27",
            "T-28",
            "T-29",
            "T-31",
            "B-16",
            "B-17");

    private static final String FOLLOW_UP = "F-";

    private EarlierAnswers() {}

    static Map<String, Answer> worthOffering(Map<String, Answer> answers) {
        Map<String, Answer> offered = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (isOffered(question)) {
                offered.put(question, answer);
            }
        });
        return offered;
    }

    /** How many of the answers would be offered. */
    public static int count(Collection<String> questions) {
        return (int) questions.stream().filter(EarlierAnswers::isOffered).count();
    }

    private static boolean isOffered(String question) {
        return !OWN.contains(question) && !question.startsWith(FOLLOW_UP);
    }
}
