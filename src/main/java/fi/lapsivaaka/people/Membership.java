package fi.lapsivaaka.people;

import fi.lapsivaaka.LocalizedText;
import java.util.UUID;

/**
 * A role in an organisation.
 *
 * @param code of the organisation
 * @param name of the organisation
 * @param fromGroup given by a group of the sign-in provider, and taken away by it
 */
public record Membership(UUID organisation, String code, LocalizedText name, Role role, boolean fromGroup) {}
