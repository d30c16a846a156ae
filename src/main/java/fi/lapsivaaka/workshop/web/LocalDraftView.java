package fi.lapsivaaka.workshop.web;

import org.jspecify.annotations.Nullable;

/**
 * What a draft of local rules is, in the page's language.
 *
 * @param code of the organisation
 * @param standsOn name of the national version that it stands on
 * @param newer name of a newer national version; null where it stands on the newest
 * @param givesUp whether its publication ends the organisation's own rules
 */
public record LocalDraftView(
        String id,
        String code,
        String organisation,
        String standsOn,
        @Nullable String newer,
        boolean givesUp) {}
