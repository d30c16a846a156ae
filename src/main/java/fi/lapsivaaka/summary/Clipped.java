package fi.lapsivaaka.summary;

/** Texts of people, cut so that a page stays a page; the whole text stands in the assessment. */
final class Clipped {

    private static final String MORE = " …";

    private Clipped() {}

    /** The same, but where the text is long it begins so late that what stands at an index is still seen. */
    static String around(int longest, String text, int at) {
        if (text.strip().length() <= longest || at < longest * 2 / 3) {
            return to(longest, text);
        }
        int blank = text.indexOf(' ', at - longest / 2);
        return "… " + to(longest, text.substring(blank < 0 || blank > at ? at : blank));
    }

    /** At most so many characters and the mark that something follows, parted between words where there are some. */
    static String to(int longest, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        int end = blank < longest / 2 ? longest : blank;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replaceAll("[\\s,;:–-]+$", "") + MORE;
    }
}
