/** Starts and guards the embedded PostgreSQL when no server is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
