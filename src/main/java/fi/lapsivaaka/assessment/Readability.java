package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How heavy a text is to read: LIX, words a sentence plus long words in per cent (C. H. Björnsson, 1968). Finnish words
 * are long, so the numbers are higher than in Swedish for texts that are as easy.
 */
public final class Readability {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)");
    private static final int LONG_WORD = 7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Readability() {}

    /** @return 0 for a text without words */
    public static long lix(String text) {
        List<String> words = words(text);
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        long heavy = words.stream().filter(word -> word.length() >= LONG_WORD).count();
        return words.isEmpty()
                ? 0
                : BigDecimal.valueOf(words.size())
                        .divide(BigDecimal.valueOf(sentences), 2, RoundingMode.HALF_UP)
                        .add(BigDecimal.valueOf(heavy)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(words.size()), 2, RoundingMode.HALF_UP))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
    }

    /** Words as the eye sees them; marks and blanks part them. */
    static List<String> words(String text) {
        return NO_LETTER.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
