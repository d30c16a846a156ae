package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.summary.ChildText;
import fi.lapsivaaka.summary.CouncilPage;
import java.time.Instant;

/**
 * What is handed on of a kept draft.
 *
 * @param agendaText what the agenda item says of the assessment
 * @param made when the draft was given, which its files tell as their date
 */
record KeptCouncilPage(CouncilPage page, String agendaText, ChildText childText, Instant made) {}
