@NullMarked
package fi.lapsivaaka.disclosure;

import org.jspecify.annotations.NullMarked;
