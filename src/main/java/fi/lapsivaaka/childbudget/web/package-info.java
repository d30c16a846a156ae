/** The child budget in the browser and as a file. */
@NullMarked
package fi.lapsivaaka.childbudget.web;

import org.jspecify.annotations.NullMarked;
