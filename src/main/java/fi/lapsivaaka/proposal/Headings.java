package fi.lapsivaaka.proposal;

import java.util.List;

/** Tells the headings of a document apart: the matter's own, a section's label, the name of a body or a meeting. */
final class Headings {

    enum Section {
        CONTENT,
        DECISION,
        PEOPLE,
        IGNORED,
        CLAIM
    }

    private static final int LABEL_WORDS = 8;
    private static final int FIRST_LABEL_WORDS = 2;
    private static final int LABEL_BEFORE_MARK = 30;
    private static final int OPENING_WORDS = 3;
    private static final int HISTORY_WORDS = 3;
    private static final List<Cue> OPENING = List.of(
            Cue.IGNORED_SECTION, Cue.PEOPLE_SECTION, Cue.CLAIM_SECTION, Cue.DECISION_SECTION, Cue.CONTENT_SECTION);

    private Headings() {}

    /** A line without words, a body's or a meeting's name before the text begins, an official's name over what he says. */
    static boolean isFrontMatter(Sentence sentence, boolean bodyBegun) {
        if (names(sentence) == 0 || isRecordNumber(sentence.quote().text())) {
            return true;
        }
        if (!sentence.isHeading() || names(sentence) > LABEL_WORDS) {
            return false;
        }
        if (sentence.has(Cue.AGENDA) || isHistory(sentence)) {
            return true;
        }
        boolean official = sentence.has(Cue.JOB_TITLE)
                && (sentence.quote().text().endsWith(":")
                        || sentence.quote().text().contains("[nimi"));
        return official || (!bodyBegun && sentence.has(Cue.FRONT_MATTER) && !namesMatter(sentence));
    }

    /**
     * A short line over a section, or a line that begins with such a word and a colon.
     *
     * @param titleFound whether the matter's heading was already met; before it only the barest label is one
     */
    static boolean isLabel(Sentence sentence, boolean titleFound) {
        int words = sentence.words().size();
        String text = sentence.quote().text();
        if (startsWith(sentence, Cue.IGNORED_SECTION) && !beginsWith(sentence, Cue.IGNORED_SECTION)) {
            return false;
        }
        if (text.endsWith(":")) {
            return words <= 2 * LABEL_WORDS && opening(sentence) != null;
        }
        int mark = labelEnd(text);
        boolean inline =
                mark > 0 && mark < LABEL_BEFORE_MARK && startsWith(sentence, Cue.PEOPLE_SECTION, Cue.IGNORED_SECTION);
        if (inline) {
            return true;
        }
        Cue cue = sentence.isHeading() ? opening(sentence) : null;
        return cue != null
                && words <= (titleFound ? LABEL_WORDS : FIRST_LABEL_WORDS)
                && (titleFound || !namesMore(sentence, cue));
    }

    /** Index of the colon after a label, or of the wide blank between two columns; -1 without either. */
    private static int labelEnd(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return colon;
        }
        for (int i = 1; i + 1 < text.length() && i < LABEL_BEFORE_MARK; i++) {
            char c = text.charAt(i);
            if (c == '\t' || (Segmenter.isBlank(c) && Segmenter.isBlank(text.charAt(i + 1)) && c != '\n')) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A body and a date, perhaps the number of the section: where and when the matter is or was dealt with, as minutes say in
     * their headers and lists.
     */
    static boolean isHistory(Sentence sentence) {
        boolean body = sentence.has(Cue.FRONT_MATTER) || sentence.has(Cue.BODY_NAME);
        if (!body || !Dates.isDated(sentence)) {
            return false;
        }
        boolean section = sentence.quote().text().indexOf('§') > 0;
        return section
                ? !names(sentence, Kind.DECISION_TYPE)
                : names(sentence) <= HISTORY_WORDS && !namesMatter(sentence);
    }

    /** The section that a label opens. */
    static Section section(Sentence label) {
        Cue cue = opening(label);
        if (cue == null) {
            return Section.CONTENT;
        }
        return switch (cue) {
            case IGNORED_SECTION -> Section.IGNORED;
            case PEOPLE_SECTION -> Section.PEOPLE;
            case CLAIM_SECTION -> Section.CLAIM;
            case DECISION_SECTION -> Section.DECISION;
            default -> Section.CONTENT;
        };
    }

    private static boolean isRecordNumber(String text) {
        return text.chars().noneMatch(Character::isWhitespace) && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a service or a decision is named other than in a body's name. */
    static boolean namesMatter(Sentence sentence) {
        return names(sentence, Kind.SERVICE) || names(sentence, Kind.DECISION_TYPE);
    }

    private static boolean names(Sentence sentence, Kind kind) {
        return sentence.of(kind).stream()
                .filter(hit -> !hit.weak())
                .filter(hit -> sentence.of(Cue.FRONT_MATTER).stream().noneMatch(hit::sharesWordWith))
                .anyMatch(hit -> !Names.isPartOfName(sentence, hit));
    }

    /** Whether a service is named besides the label's own word: then it is the matter's heading. */
    private static boolean namesMore(Sentence sentence, Cue cue) {
        return sentence.of(Kind.SERVICE).stream()
                .filter(hit -> !hit.weak() && !Names.isPartOfName(sentence, hit))
                .anyMatch(hit -> sentence.of(cue).stream().noneMatch(hit::sharesWordWith));
    }

    /** How many words of a heading are names of something, not figures, dates and abbreviations. */
    static int names(Sentence sentence) {
        return (int) sentence.words().stream()
                .filter(word -> word.form().length() > 2 && word.form().chars().allMatch(Character::isLetter))
                .count();
    }

    private static @org.jspecify.annotations.Nullable Cue opening(Sentence sentence) {
        return OPENING.stream()
                .filter(cue -> startsWith(sentence, cue))
                .findFirst()
                .orElse(null);
    }

    private static boolean beginsWith(Sentence sentence, Cue cue) {
        return sentence.of(cue).stream().anyMatch(hit -> hit.first() == 0);
    }

    private static boolean startsWith(Sentence sentence, Cue... cues) {
        for (Cue cue : cues) {
            if (sentence.of(cue).stream().anyMatch(hit -> hit.first() < OPENING_WORDS)) {
                return true;
            }
        }
        return false;
    }
}
