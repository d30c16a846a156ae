/** Who may do what, tried out on the running application. */
@NullMarked
package fi.lapsivaaka.people;

import org.jspecify.annotations.NullMarked;
