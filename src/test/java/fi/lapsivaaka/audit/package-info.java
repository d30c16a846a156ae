/** The audit trail on a real PostgreSQL. */
@NullMarked
package fi.lapsivaaka.audit;

import org.jspecify.annotations.NullMarked;
