package fi.lapsivaaka.preparation;

/**
 * Tells the questions of the follow-up from those of the assessment by their ids: all of the one and none of the other
 * begin with {@code F-}.
 */
final class FollowUpQuestions {

    private static final String FIRST = "F-";

    private FollowUpQuestions() {}

    static boolean contain(String question) {
        return question.startsWith(FIRST);
    }
}
