@NullMarked
package fi.lapsivaaka.workshop;

import org.jspecify.annotations.NullMarked;
