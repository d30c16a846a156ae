package fi.lapsivaaka.preparation.web;

import java.util.List;

/**
 * Another proposal that hits the same children.
 *
 * @param when on which day it is or was decided, in words
 * @param level how thoroughly it is assessed, as a code
 * @param direction {@code better}, {@code worse}, {@code both} or the empty text
 * @param euros what changes in a year, with its sign; the empty text when not told
 * @param shared what both concern, a line for each kind
 */
public record OtherView(
        String id, String name, String when, String level, String direction, String euros, List<String> shared) {}
