package fi.lapsivaaka.proposal;

/** What a line looks like. */
final class Lines {

    private static final String BULLETS = "•*·▪●‣◦–—-■□";

    private Lines() {}

    static boolean isBullet(String text, int start, int end) {
        return end - start > 2 && BULLETS.indexOf(text.charAt(start)) >= 0 && Segmenter.isBlank(text.charAt(start + 1));
    }

    /** {@code 1)}, {@code a)}, {@code 2.}, {@code § 12}, {@code 12 §}: a line that begins something of its own. */
    static boolean startsItem(String text, int start, int end) {
        if (text.charAt(start) == '§') {
            return true;
        }
        int at = start;
        while (at < end && at - start < 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return end - start > 3 && Character.isLetter(text.charAt(start)) && text.charAt(start + 1) == ')';
        }
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        boolean blankAfter = at + 1 < end && Segmenter.isBlank(text.charAt(at + 1));
        return ((c == ')' || c == '.') && blankAfter && at - start <= 2)
                || (Segmenter.isBlank(c) && at + 1 < end && text.charAt(at + 1) == '§')
                || c == '§';
    }

    /** {@code 3) alle 15 000 euron hankinnoista}: a listed line that goes on with a small letter is no heading. */
    static boolean isListed(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean letter = at == start && Character.isLetter(text.charAt(at));
        at += letter ? 1 : 0;
        if (at == start || at >= end || (letter ? ")" : ").").indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int word = at + 1;
        while (word < end && Segmenter.isBlank(text.charAt(word))) {
            word++;
        }
        return word > at + 1 && word < end && Character.isLowerCase(text.charAt(word));
    }

    /** Three digits and then none: the rest of a number that was broken at the end of a line. */
    static boolean startsWithGroup(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start == 3;
    }

    /** A row of a table: at least two numbers, and more digits than letters. */
    static boolean isRow(String text, int start, int end) {
        int digits = 0;
        int letters = 0;
        int numbers = 0;
        boolean inNumber = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit) {
                digits++;
                numbers += inNumber ? 0 : 1;
            } else if (Character.isLetter(c)) {
                letters++;
            }
            inNumber = digit;
        }
        return numbers > 1 && digits > letters;
    }

    /** Blanks wide enough to part columns: a tabulator, or three in a row. */
    static boolean hasColumns(String text, int start, int end) {
        int blanks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blanks = Segmenter.isBlank(c) ? blanks + 1 : 0;
            if (c == '\t' || blanks > 2) {
                return true;
            }
        }
        return false;
    }

    static int words(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean blank = Segmenter.isBlank(text.charAt(i));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }
}
