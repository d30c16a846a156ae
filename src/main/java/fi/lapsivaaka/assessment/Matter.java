package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * A matter as it stands: what was answered, what the rules say of it, and what is still asked.
 *
 * @param services codes of the service groups it is about: the confirmed ones, else those read from the draft
 * @param childService whether one of them is mainly for children
 */
public record Matter(
        FormAnswers given, Check check, Questionnaire questionnaire, List<String> services, boolean childService) {

    public Matter {
        services = List.copyOf(services);
    }
}
