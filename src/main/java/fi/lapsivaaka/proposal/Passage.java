package fi.lapsivaaka.proposal;

/**
 * A sentence, a heading or a list item as it stands in the text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param paragraph number of its paragraph, from 0 on
 */
record Passage(int start, int end, Form form, int paragraph) {

    enum Form {
        HEADING,
        ITEM,
        SENTENCE
    }
}
