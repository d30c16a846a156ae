package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.web.CheckPage.Passage;
import fi.lapsivaaka.proposal.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a draft into passages so that the sentences of its signals can be shown in their place, also where quotes overlap
 * or lie inside one another. The passages together are the draft, character for character.
 */
final class PassageCutter {

    private record Label(Quote quote, String text) {}

    private final String draft;
    private final int place;
    private final List<Label> labels = new ArrayList<>();

    PassageCutter(String draft) {
        this(draft, 0);
    }

    /** @param place where the text begins among all documents of the draft */
    PassageCutter(String draft, int place) {
        this.draft = draft;
        this.place = place;
    }

    /** The place of a quote on the page. */
    static String anchor(Quote quote) {
        return "c" + quote.start();
    }

    /** Quotes of other documents are left out. */
    void label(Quote quote, String text) {
        int start = quote.start() - place;
        int end = quote.end() - place;
        if (start >= 0 && start < end && end <= draft.length()) {
            labels.add(new Label(new Quote(quote.text(), start, end), text));
        }
    }

    List<Passage> cut() {
        Set<Integer> cuts = new TreeSet<>(List.of(0, draft.length()));
        for (Label label : labels) {
            Collections.addAll(cuts, label.quote().start(), label.quote().end());
        }
        List<Passage> passages = new ArrayList<>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                passages.add(passage(from, to));
            }
            from = to;
        }
        return passages;
    }

    private Passage passage(int from, int to) {
        boolean covered = labels.stream()
                .anyMatch(label ->
                        label.quote().start() <= from && to <= label.quote().end());
        Set<String> ending = new LinkedHashSet<>();
        labels.stream().filter(label -> label.quote().end() == to).forEach(label -> ending.add(label.text()));
        @Nullable String anchor = covered ? "c" + (from + place) : null;
        return new Passage(draft.substring(from, to), anchor, List.copyOf(ending));
    }
}
