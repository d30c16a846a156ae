/** The embedded PostgreSQL under test, and the shared server other rooms test on. */
@NullMarked
package fi.lapsivaaka.database;

import org.jspecify.annotations.NullMarked;
