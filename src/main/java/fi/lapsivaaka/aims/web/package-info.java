/** Indicators and targets in the browser and as files. */
@NullMarked
package fi.lapsivaaka.aims.web;

import org.jspecify.annotations.NullMarked;
