package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.summary.ChildText;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.TextLanguage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is handed on of a kept draft.
 *
 * @param agendaText what the agenda item says of the assessment
 * @param made when the draft was given, which its files tell as their date
 */
record KeptCouncilPage(CouncilPage page, String agendaText, ChildText childText, Instant made) {

    /** Language of a text where it is clearly another than the page's; else null. */
    public @Nullable String lang(String text) {
        return TextLanguage.otherThan(page.language(), text);
    }
}
