package fi.lapsivaaka.proposal;

import java.util.List;

/** Finds dates such as {@code 3.5.2027} among words: three numbers in a row, day, month and year. */
final class Dates {

    private Dates() {}

    static boolean isDated(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 2; i < words.size(); i++) {
            if (isNumber(words.get(i - 2), 2) && isNumber(words.get(i - 1), 2) && isNumber(words.get(i), 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Word word, int digits) {
        return word.form().length() <= digits && word.form().chars().allMatch(Character::isDigit);
    }
}
