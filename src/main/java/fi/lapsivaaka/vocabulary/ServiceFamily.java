package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/**
 * A family of services (palvelukokonaisuus).
 *
 * @param code ASCII code, for instance {@code early-education}
 * @param ofOulu whether it is one of the 16 families of the Oulu model
 */
public record ServiceFamily(String code, LocalizedText name, boolean ofOulu) {}
