/** What people come to do, from the first page to the last, in a real browser with the figures of a first start. */
@NullMarked
package fi.lapsivaaka.journeys;

import org.jspecify.annotations.NullMarked;
