/** Measures how fast rules are read and evaluated, beside other ways to evaluate the same table. */
@NullMarked
package fi.lapsivaaka.benchmark;

import org.jspecify.annotations.NullMarked;
