package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;

/** What a number counts: {@code km}, {@code minutes}, {@code children}, with the short label shown beside the field. */
public record Unit(String code, LocalizedText label) {}
