package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.CommentThread;
import fi.lapsivaaka.preparation.Comments;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.web.CommentsView.RemarkView;
import fi.lapsivaaka.preparation.web.CommentsView.ThreadView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the comments of a draft together for its pages, in the order of the forms. */
@Component
final class CommentWriter {

    private final Comments comments;
    private final Moments moments;
    private final MessageSource messages;

    CommentWriter(Comments comments, Moments moments, MessageSource messages) {
        this.comments = comments;
        this.moments = moments;
        this.messages = messages;
    }

    CommentsView write(Preparation work, Language language) {
        List<CommentThread> threads = comments.of(work.draft().id());
        if (threads.isEmpty()) {
            return CommentsView.NONE;
        }
        List<String> asked = work.questionnaire().questions().map(Question::id).toList();
        List<CommentThread> ordered = new ArrayList<>(threads);
        ordered.sort(Comparator.comparingInt(thread -> place(asked, thread.question())));
        return new CommentsView(
                ordered.stream().map(thread -> thread(thread, work, language)).toList());
    }

    /** Questions that are not asked now come last. */
    private static int place(List<String> asked, String question) {
        int place = asked.indexOf(question);
        return place < 0 ? asked.size() : place;
    }

    private ThreadView thread(CommentThread thread, Preparation work, Language language) {
        Author settler = thread.settledBy();
        Instant settled = thread.settledAt();
        return new ThreadView(
                thread.id(),
                thread.question(),
                work.forms()
                        .question(thread.question())
                        .map(question -> question.text().in(language))
                        .orElse(thread.question()),
                work.questionnaire()
                        .partOf(thread.question())
                        .map(part -> WorkWriter.link(part, language))
                        .orElse(null),
                thread.remarks().stream()
                        .map(remark -> new RemarkView(by(remark.author(), remark.at(), language), remark.text()))
                        .toList(),
                settler == null || settled == null ? null : by(settler, settled, language));
    }

    private String by(Author author, Instant when, Language language) {
        String name = author.name().isEmpty()
                ? messages.getMessage("people.nameless", null, language.locale())
                : author.name();
        return name + ", " + moments.of(when, language);
    }
}
