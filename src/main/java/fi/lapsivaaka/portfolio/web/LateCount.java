package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.portfolio.LateMatters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the head of every page says of what is late; counted only where a page asks. */
@ControllerAdvice
final class LateCount {

    private final Visitors visitors;
    private final LateMatters late;

    LateCount(Visitors visitors, LateMatters late) {
        this.visitors = visitors;
        this.late = late;
    }

    @ModelAttribute("lateMatters")
    Supplier<Integer> lateMatters(HttpServletRequest request) {
        return () -> count(request);
    }

    private int count(HttpServletRequest request) {
        try {
            Visitor visitor = visitors.of(request);
            return visitor.signedIn() ? late.of(visitor) : 0;
        } catch (DataAccessException noDatabase) {
            return 0; // so that the page that tells of the failure can be shown
        }
    }
}
