package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A question of method that the organisation decides, and its possible answers.
 *
 * @param id {@code age}, {@code scope} …
 * @param aliases other names it is known by
 * @param usual code of the choice taken when nothing is said
 */
public record Setting(String id, LocalizedText name, List<String> aliases, String usual, List<Choice> choices) {

    /**
     * @param code {@code oulu20}; a table column {@code share-oulu20} holds what differs under this choice
     * @param allocatesOverheads whether amounts that follow their users are allocated in the proportion in which the
     *     organisation's other spending goes to children
     */
    public record Choice(
            String code, LocalizedText name, LocalizedText meaning, List<String> aliases, boolean allocatesOverheads) {}
}
