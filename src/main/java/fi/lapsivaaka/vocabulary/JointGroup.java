package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * Services seen together where a municipality and its wellbeing services county serve the same children.
 *
 * @param meeting whether both work with the same child here, so that the work of one shows in the other's
 * @param services ids of its services
 * @param families codes of families all of whose other services belong here; a group without either takes what is left
 */
public record JointGroup(
        String code, LocalizedText name, boolean meeting, List<String> services, List<String> families) {

    public JointGroup {
        services = List.copyOf(services);
        families = List.copyOf(families);
    }

    boolean takesTheRest() {
        return services.isEmpty() && families.isEmpty();
    }
}
