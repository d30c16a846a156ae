package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/**
 * How demanding a need a service answers: the traffic light of the Oulu model (2009), by need, not by price or
 * organisation. Levels are data, not an enumeration: the Oulu region used five of them.
 *
 * @param code {@code green}, {@code yellow}, {@code red} in the shipped vocabulary; {@code none} where a service has no level
 * @param mark one sign shown with the colour, so that colour is never alone; a figure, because the first letters of the
 *     colours clash between languages
 * @param order place in every list, from the lightest need on
 */
public record Level(String code, LocalizedText name, LocalizedText meaning, String mark, int order) {}
