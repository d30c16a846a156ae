package fi.lapsivaaka.preparation.web;

import java.util.List;

/**
 * What became of a save while people type.
 *
 * @param state {@code KEPT}, {@code UNCHANGED}, {@code MERGED} or {@code BESIDE}
 * @param revision on which the next save is based
 * @param text the same for people: {@code Tallennettu 12.03}
 * @param saved who saved the answer and when
 * @param faults what is to be mended in the answer
 * @param notice what a person should think about once more; the empty text when there is nothing
 * @param fields the questions of the step and whether they apply now
 */
public record AutosaveReply(
        String state, int revision, String text, String saved, List<String> faults, String notice, List<Field> fields) {

    /** A question of the step. */
    public record Field(String question, boolean applies) {}
}
