package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be the heading of an item: {@code § 12 Name}, {@code 12 § Name}, {@code Asia 3: Name}, {@code Ärende 3} or
 * {@code 3. Name}; where the number stands alone the name is the next line.
 *
 * @param kind lines of one kind follow each other through an agenda
 * @param value its number
 * @param start index of the first character of the line
 */
record ItemHeading(Kind kind, int value, String title, int start) {

    /** How items are numbered, the surest first. */
    enum Kind {
        SECTION("§ "),
        LABEL(""),
        PLAIN("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_WORDS = 40;

    private static final Pattern SECTION =
            Pattern.compile("(?:§\\s*(\\d{1,4})|(\\d{1,4})\\s*§)(?![\\d.])[\\s,.:–-]*(.*)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:asia|asiakohta|ärende|punkt|item)\\s*(?:nro|nr|no)?\\.?\\s*(\\d{1,3})(?![\\d.])[\\s.:)–-]*(.*)");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,3})[.)]?\\s+(.*)");

    /** Where and when something was dealt with, as minutes say in their headers: a body and a day. */
    private static final Pattern BODY = Pattern.compile(
            "(?iu)\\p{L}*(?:lautakun|hallitu|valtuus|jaosto|johtokun|nämnd|styrelse|fullmäktige|sektion)\\p{L}*");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    /** Acts are quoted by their sections too. */
    private static final Pattern ACT = Pattern.compile(
            "(?iu)(?:\\d+\\s*(?:a\\s+)?mom|momentti|moment(?:et)?\\b|mukaan|mukaisesti|enligt|\\p{L}+(?:laki|lain|laissa|lagen|lag)\\b.*\\d+/\\d{4})");

    /** Chapters of a report are numbered as items are. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?iu)(?:johdanto|tausta|nykytila|yhteenveto|sisällys|liitteet|lähteet|inledning|bakgrund|nuläge|sammanfattning"
                    + "|innehåll|bilagor|källor|introduction|background|summary)\\p{L}*");

    /** How the number is written in front of the title. */
    String number() {
        return kind.prefix + value;
    }

    /**
     * @param lines of the text without the blanks around them
     * @param starts index of each line's first character
     */
    static Optional<ItemHeading> read(List<String> lines, List<Integer> starts, int at) {
        String line = lines.get(at);
        if (line.length() > LONGEST_TITLE + 20 || line.isEmpty()) {
            return Optional.empty();
        }
        Matcher section = SECTION.matcher(line);
        if (section.matches()) {
            String number = section.group(1) == null ? section.group(2) : section.group(1);
            return heading(Kind.SECTION, number, section.group(3), lines, starts, at);
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return heading(Kind.LABEL, label.group(1), label.group(2), lines, starts, at);
        }
        Matcher plain = PLAIN.matcher(line);
        return plain.matches()
                        && isName(plain.group(2))
                        && !CHAPTER.matcher(plain.group(2).strip()).matches()
                ? heading(Kind.PLAIN, plain.group(1), plain.group(2), lines, starts, at)
                : Optional.empty();
    }

    private static Optional<ItemHeading> heading(
            Kind kind, String number, String rest, List<String> lines, List<Integer> starts, int at) {
        int line = at;
        String title = rest.strip();
        if (title.isEmpty()) {
            line = next(lines, at);
            title = line < 0 ? "" : lines.get(line);
        }
        if (line >= 0 && isName(title)) {
            title = whole(title, lines, line);
        }
        return isName(title) && !isHistory(title) && !ACT.matcher(title).find()
                ? Optional.of(new ItemHeading(
                        kind,
                        Integer.parseInt(number),
                        title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                        starts.get(at)))
                : Optional.empty();
    }

    /** A heading that goes on with a small letter on the next line. */
    private static String whole(String title, List<String> lines, int line) {
        String next = line + 1 < lines.size() ? lines.get(line + 1) : "";
        boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && next.length() <= LONGEST_TITLE / 2;
        if (!goesOn) {
            return title;
        }
        return title.endsWith("-") ? title.substring(0, title.length() - 1) + next : title + " " + next;
    }

    /** The next line that is not blank, at most two lines further; -1 when there is none. */
    private static int next(List<String> lines, int at) {
        for (int line = at + 1; line < Math.min(lines.size(), at + 3); line++) {
            if (!lines.get(line).isEmpty()) {
                return line;
            }
        }
        return -1;
    }

    /** Whether a line can name a matter: it begins like a name, holds words, and does not end like a sentence. */
    private static boolean isName(String title) {
        if (title.length() < 4 || title.length() > LONGEST_TITLE) {
            return false;
        }
        char first = title.charAt(0);
        boolean begins = Character.isUpperCase(first)
                || "\"”“»(".indexOf(first) >= 0
                || (Character.isDigit(first) && !DAY.matcher(title).lookingAt());
        long letters = title.chars().filter(Character::isLetter).count();
        boolean sentence =
                title.endsWith(";") || title.endsWith(",") || (title.endsWith(".") && title.indexOf(' ') > 0);
        return begins
                && letters >= 4
                && letters * 2 >= title.length()
                && !sentence
                && title.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean isHistory(String title) {
        return DAY.matcher(title).find() && BODY.matcher(title).lookingAt();
    }
}
