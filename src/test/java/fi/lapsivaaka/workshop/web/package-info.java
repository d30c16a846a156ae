/** Tests of the pages of the workshop. */
@NullMarked
package fi.lapsivaaka.workshop.web;

import org.jspecify.annotations.NullMarked;
