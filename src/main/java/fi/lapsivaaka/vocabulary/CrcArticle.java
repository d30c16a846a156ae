package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/** An article of the Convention on the Rights of the Child (SopS 59–60/1991), with a short title of our own. */
public record CrcArticle(int number, LocalizedText title) {}
