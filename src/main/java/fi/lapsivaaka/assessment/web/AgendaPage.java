package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.web.CheckPage.Decider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of an agenda, each with its screening.
 *
 * @param begins whether the visitor may take an item up
 */
public record AgendaPage(String id, String name, boolean practice, List<Item> items, boolean begins) {

    /** How many items need an assessment of some kind. */
    public long needing() {
        return items.stream().filter(item -> !item.level().equals("none")).count();
    }

    /**
     * An item.
     *
     * @param number as the agenda numbers it
     * @param level how thorough an assessment is needed, as a code
     * @param deciding the criteria that ask for that level
     * @param services by name, the strongest first
     * @param euros as written
     * @param thin the item says too little to judge from
     * @param draft id of the draft that it has become; null while nobody has taken it up
     */
    public record Item(
            int position,
            String number,
            String title,
            String level,
            List<Decider> deciding,
            List<String> services,
            List<String> euros,
            boolean thin,
            @Nullable String draft) {}
}
