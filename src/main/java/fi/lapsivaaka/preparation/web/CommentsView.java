package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.web.StepPage.StepLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other beside the questions of a draft.
 *
 * @param threads in the order of the forms
 */
public record CommentsView(List<ThreadView> threads) {

    /** Nothing was said. */
    static final CommentsView NONE = new CommentsView(List.of());

    public CommentsView {
        threads = List.copyOf(threads);
    }

    /** How many threads are open. */
    public int open() {
        return (int) threads.stream().filter(ThreadView::open).count();
    }

    /** How many threads are settled. */
    public int settled() {
        return threads.size() - open();
    }

    /** Those beside one question. */
    public List<ThreadView> of(String question) {
        return threads.stream()
                .filter(thread -> thread.question().equals(question))
                .toList();
    }

    /** How many threads beside one question are open. */
    public int open(String question) {
        return (int) of(question).stream().filter(ThreadView::open).count();
    }

    /** The open ones, or all. */
    public List<ThreadView> shown(boolean all) {
        return all ? threads : threads.stream().filter(ThreadView::open).toList();
    }

    /**
     * A thread.
     *
     * @param text of its question
     * @param step in which the question is asked; null where it is not asked now
     * @param settled who settled it and when; null while it is open
     */
    public record ThreadView(
            long id,
            String question,
            String text,
            @Nullable StepLink step,
            List<RemarkView> remarks,
            @Nullable String settled) {

        public ThreadView {
            remarks = List.copyOf(remarks);
        }

        public boolean open() {
            return settled == null;
        }
    }

    /** Something that somebody said. */
    public record RemarkView(String by, String text) {}
}
