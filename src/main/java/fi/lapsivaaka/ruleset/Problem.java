package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Language;

/**
 * Something in a rule set that cannot be taken in, told so that its writer can mend it.
 *
 * @param file path inside the rule set, or the empty text for the whole set
 * @param line from 1 on, 0 when the problem has no line
 * @param column from 1 on, 0 when the problem has no column; in a table the cell's column
 * @param rule the rule's id where it is known, else the empty text
 * @param what what is wrong; long words of the file are cut
 * @param allowed what would be right here
 */
public record Problem(String file, int line, int column, String rule, String what, String allowed) {

    private static final int LONGEST = 400;

    public Problem {
        rule = cut(rule, Limits.NAME_CHARACTERS);
        what = cut(what, LONGEST);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '…';
    }

    /** What is wrong and what would be right, in one of the product's languages. */
    public String told(Language language) {
        return ProblemWords.say(what, language)
                + (allowed.isEmpty() ? "" : "; " + ProblemWords.say("allowed: " + allowed, language));
    }

    /** The same after the place and the rule. */
    public String placed(Language language) {
        String place = (file + (line > 0 ? ":" + line : "") + " " + rule).strip();
        return (place.isEmpty() ? "" : place + ": ") + told(language);
    }

    /** {@code file:line:column rule: what; allowed: …}, as compilers print it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? "rule set" : file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!rule.isEmpty()) {
            text.append(' ').append(rule);
        }
        return text.append(": ")
                .append(what)
                .append(allowed.isEmpty() ? "" : "; allowed: " + allowed)
                .toString();
    }
}
