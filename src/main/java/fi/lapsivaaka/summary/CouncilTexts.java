package fi.lapsivaaka.summary;

/**
 * What is handed on of a kept draft in one language.
 *
 * @param agendaText what the agenda item says of the assessment
 */
public record CouncilTexts(CouncilPage page, String agendaText, ChildText childText) {}
