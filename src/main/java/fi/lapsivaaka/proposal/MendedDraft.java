package fi.lapsivaaka.proposal;

import java.util.UUID;

/** News: the text of a draft was mended into another one, and whoever keeps something about the first may carry it over. */
public record MendedDraft(UUID from, UUID to) {}
