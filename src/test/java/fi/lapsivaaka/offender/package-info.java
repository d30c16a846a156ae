/** Code that breaks each rule of the house once, so that the tests of the rules can be seen to find it. */
@NullMarked
package fi.lapsivaaka.offender;

import org.jspecify.annotations.NullMarked;
