package fi.lapsivaaka.classification;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * With what a classification was made: the same method always classifies alike.
 *
 * @param ruleSetSha256 of all files of the rule set
 * @param choices setting to choice
 */
public record ClassificationMethod(
        String ruleSetId, String ruleSetVersion, String ruleSetSha256, Map<String, String> choices) {

    /** The choices as one line: {@code age=alle18,scope=suppea}. */
    public String profile() {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining(","));
    }
}
