/** A draft: its text, read from any document, and the signals found in it, each with its quote. */
@ApplicationModule(allowedDependencies = {"people", "vocabulary"})
@NullMarked
package fi.lapsivaaka.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
