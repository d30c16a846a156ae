/** Pages about all matters together, and about the days of one. */
@NullMarked
package fi.lapsivaaka.portfolio.web;

import org.jspecify.annotations.NullMarked;
