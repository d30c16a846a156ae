package fi.lapsivaaka.proposal;

import fi.lapsivaaka.LocalizedText;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that signals are read by: a term file in memory. Experts edit the file, so a term is plain: the start of a
 * word ({@code laps}), several of them in this order within a sentence ({@code lapsen etu}), {@code _} between those that
 * follow each other directly, a leading {@code -} for a part of a compound ({@code -koulu}), a closing {@code !} for the
 * end of the word ({@code lapset!}). There are no regular expressions.
 */
public final class Terms {

    private final List<TermEntry> entries;

    Terms(List<TermEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a term file (YAML, UTF-8, at most 1 MB).
     *
     * @throws RefusedTerms with all problems at once and their lines
     */
    public static Terms read(InputStream file) {
        return new TermsReader().read(file);
    }

    List<TermEntry> entries() {
        return entries;
    }

    /** Ids and names of the concepts that a {@link Mention} may carry, in the order of the file. */
    public Map<String, LocalizedText> concepts() {
        return labels(Kind.CONCEPT);
    }

    /** Codes and names of the service groups that have terms. */
    public Map<String, LocalizedText> services() {
        return labels(Kind.SERVICE);
    }

    /** Codes and names of the decision types that have terms. */
    public Map<String, LocalizedText> decisionTypes() {
        return labels(Kind.DECISION_TYPE);
    }

    /** Codes and names of those who can be heard ({@link HearingSignal#target()}). */
    public Map<String, LocalizedText> hearingTargets() {
        return labels(Kind.HEARING);
    }

    private Map<String, LocalizedText> labels(Kind kind) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        for (TermEntry entry : entries) {
            if (entry.kind() == kind) {
                labels.put(entry.id(), entry.label());
            }
        }
        return labels;
    }
}
