package fi.lapsivaaka.childbudget.web;

import java.io.Serial;

/** Somebody asked for figures that are hidden because they are about few children. */
final class HiddenFigures extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
