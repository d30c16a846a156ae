/** Pages on which a draft is checked and the check is read. */
@NullMarked
package fi.lapsivaaka.assessment.web;

import org.jspecify.annotations.NullMarked;
