package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.web.QuestionView.SourceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say as the answers stand.
 *
 * @param level how thorough an assessment is needed, as a code
 * @param whatIf which single answers would change the level
 * @param readiness {@code NOT_READY} …
 * @param tone how the readiness is coloured: {@code block}, {@code warn} or {@code ok}
 * @param findings the work list, the blocking ones first
 * @param resolved titles of the findings that were there before and are not any more
 * @param seen ids of the rules of all findings, so that the next result can tell what changed
 */
public record ResultView(
        String level,
        List<Decider> deciding,
        List<ChangeView> whatIf,
        String readiness,
        String tone,
        List<FindingView> findings,
        List<String> resolved,
        String seen) {

    public List<FindingView> open(String severity) {
        return findings.stream()
                .filter(finding ->
                        finding.reason() == null && finding.severity().equals(severity))
                .toList();
    }

    /**
     * An answer that alone would change the level.
     *
     * @param text what would be otherwise
     * @param level that would result, as a code
     */
    public record ChangeView(String text, String level) {}

    /** A criterion that decided the level. */
    public record Decider(String rule, String title) {}

    /**
     * A finding as an item of the work list.
     *
     * @param fresh whether it was not there before
     * @param asks steps in which an answer would help
     * @param reason why it is left as it is; null while it is open
     */
    public record FindingView(
            String rule,
            String severity,
            String title,
            String message,
            String resolve,
            List<SourceView> provisions,
            @Nullable DraftSentence quote,
            List<AskLink> asks,
            @Nullable ReasonView reason,
            boolean fresh) {

        /** Id of its place on the page. */
        public String anchor() {
            return "finding-" + rule;
        }
    }

    /** A question whose answer would help, and where it is. */
    public record AskLink(String form, String step, String anchor, String text) {}

    /** Why a finding is left as it is. */
    public record ReasonView(String text, String by) {}
}
