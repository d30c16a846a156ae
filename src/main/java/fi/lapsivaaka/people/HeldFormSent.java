package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Forgets a held form once it is sent again. */
final class HeldFormSent implements HandlerInterceptor {

    private final HeldForms held;
    private final Visitors visitors;

    HeldFormSent(HeldForms held, Visitors visitors) {
        this.held = held;
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && request.getParameter(HeldForms.MARK) != null) {
            held.drop(request, visitors.of(request));
        }
        return true;
    }
}
