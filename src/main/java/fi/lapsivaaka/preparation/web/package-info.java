/** Pages on which a draft's assessment is made. */
@NullMarked
package fi.lapsivaaka.preparation.web;

import org.jspecify.annotations.NullMarked;
