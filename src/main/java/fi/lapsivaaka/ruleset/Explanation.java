package fi.lapsivaaka.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule held, or why it stayed silent.
 *
 * @param holds whether it held
 * @param facts the facts of its first match; when it stayed silent those that matched before the condition that failed
 * @param unmet the first condition that failed on the way that led farthest; null when the rule held
 */
public record Explanation(
        Rule rule,
        boolean holds,
        List<Record> facts,
        @Nullable Unmet unmet) {

    public Explanation {
        facts = List.copyOf(facts);
    }

    /**
     * A condition that failed.
     *
     * @param condition place of the condition in its rule, from 0 on
     * @param text the condition as written
     * @param constraint the part of it that failed; the whole condition when no single part did
     * @param read what was read instead: {@code pages = 3}, {@code no Voice}, {@code sum = 12}
     */
    public record Unmet(int condition, String text, String constraint, String read) {}
}
