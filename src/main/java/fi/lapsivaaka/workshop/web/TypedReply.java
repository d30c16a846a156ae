package fi.lapsivaaka.workshop.web;

import java.util.List;

/**
 * What a page with a script is told when it has sent a form while somebody types on.
 *
 * @param state {@code saved}, {@code merged}, {@code beside}, {@code held}, {@code closed} or {@code schema}; only the first
 *     two are in the draft
 * @param text the same in words
 * @param revision that the next save is based on
 * @param faults what keeps it from being saved
 */
public record TypedReply(String state, String text, int revision, List<Fault> faults) {

    /** @param field the id of its field, or of the part of the form that it is about */
    public record Fault(String field, String text) {}

    public TypedReply {
        faults = List.copyOf(faults);
    }
}
