/** Finds a real browser and opens the running service in it, the way people will. */
@NullMarked
package fi.lapsivaaka.browser;

import org.jspecify.annotations.NullMarked;
