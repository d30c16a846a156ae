/** Pages of signing in and of administering people. */
@NullMarked
package fi.lapsivaaka.people.web;

import org.jspecify.annotations.NullMarked;
