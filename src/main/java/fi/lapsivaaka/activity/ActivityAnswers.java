package fi.lapsivaaka.activity;

import java.util.List;

/**
 * What a person says of a file of activity figures.
 *
 * @param organisation its name or code, where the file does not tell; or the empty text
 * @param year where the file does not tell, or 0
 * @param source whom to name beside the figures
 * @param fields code of each column's meaning; empty when the names tell
 */
public record ActivityAnswers(String organisation, int year, String source, String licence, List<String> fields) {

    static ActivityAnswers none() {
        return new ActivityAnswers("", 0, "", "", List.of());
    }
}
