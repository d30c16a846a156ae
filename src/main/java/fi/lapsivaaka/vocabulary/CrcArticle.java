package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/** An article of the Convention on the Rights of the Child (SopS 59–60/1991), with a short title of our own. */
public record CrcArticle(int number, LocalizedText title, Applies applies) {

    /** When an article is named in an assessment. */
    public enum Applies {
        /** In every assessment: the general principles of articles 2, 3, 6 and 12. */
        ALWAYS,
        /** Whenever money is decided on: article 4. */
        BUDGETS,
        /** When a service or a kind of decision suggests it. */
        SUGGESTED
    }
}
