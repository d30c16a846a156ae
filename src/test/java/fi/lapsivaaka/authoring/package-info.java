/** Tests of the forms in which rules are written. */
@NullMarked
package fi.lapsivaaka.authoring;

import org.jspecify.annotations.NullMarked;
