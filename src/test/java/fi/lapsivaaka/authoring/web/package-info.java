/** Tests of the pages of the forms. */
@NullMarked
package fi.lapsivaaka.authoring.web;

import org.jspecify.annotations.NullMarked;
