package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses within the service. */
public final class Paths {

    /** What every page's path begins with. */
    static final String PREFIX = "/{language:fi|sv|en}";

    private static final Pattern OURS = Pattern.compile("/(fi|sv|en)(/[^\\\\\\p{Cntrl}]*|\\?[^\\\\\\p{Cntrl}]*)?");

    private Paths() {}

    /** Code of the language in the path; Finnish where it has none. */
    public static String language(HttpServletRequest request) {
        String path = path(request);
        return OURS.matcher(path).matches() ? path.substring(1, 3) : "fi";
    }

    /** Without the context's path. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /**
     * Where somebody wants to go on to after signing in: a page of this service and nothing else.
     *
     * @param wish anything a stranger may have put into an address
     * @param otherwise where to go instead
     */
    public static String safe(@Nullable String wish, String otherwise) {
        return wish != null && wish.length() < 2_000 && OURS.matcher(wish).matches() && !wish.contains("//")
                ? wish
                : otherwise;
    }
}
