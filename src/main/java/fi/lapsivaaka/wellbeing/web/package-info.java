/** The year in the browser and as a Word document. */
@NullMarked
package fi.lapsivaaka.wellbeing.web;

import org.jspecify.annotations.NullMarked;
