package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.Author;
import jakarta.servlet.http.HttpServletRequest;

/** Tells who asks: the one place that knows how people sign in. */
interface Authors {

    /** {@link Author#UNKNOWN} for somebody who is not signed in. */
    Author of(HttpServletRequest request);
}
