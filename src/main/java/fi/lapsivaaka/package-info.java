/** The application and the few values every room shares: money, text in three languages, periods. */
@NullMarked
package fi.lapsivaaka;

import org.jspecify.annotations.NullMarked;
