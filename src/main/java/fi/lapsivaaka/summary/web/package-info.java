/** The council's page in the browser. */
@NullMarked
package fi.lapsivaaka.summary.web;

import org.jspecify.annotations.NullMarked;
