package fi.lapsivaaka.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case made of a matter.
 *
 * @param matter the matter's id
 * @param name what people call the matter
 * @param drafts drafts of these rules that are written in
 * @param rules of the chosen draft, those that speak of the matter first
 * @param rule the chosen one; the empty text before one is
 * @param now whether the rules in force raise it: {@code fires} or {@code silent}
 * @param expect what the case expects, likewise
 * @param day whose rules and parameters apply
 * @param facts one a line
 * @param trial how it turns out by the draft's rules; null before a rule is chosen
 */
record MatterCaseView(
        String matter,
        String name,
        List<Choice> drafts,
        String draft,
        List<Choice> rules,
        String rule,
        String now,
        String expect,
        String because,
        String day,
        String facts,
        int rows,
        @Nullable CaseTrial trial) {

    /** @param speaks whether the rule speaks of the matter now */
    record Choice(String id, String name, boolean speaks) {}
}
