package fi.lapsivaaka.proposal;

import java.util.List;

/**
 * A draft in order: its sentences, each with its part in the document and its speaker.
 *
 * @param items number of agenda items
 */
record Outline(String title, List<Sentence> sentences, int items) {}
