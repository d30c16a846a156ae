/** The way of a file into the service in the browser: handed over, looked at, answered for, taken in, withdrawn. */
@NullMarked
package fi.lapsivaaka.ledger.web;

import org.jspecify.annotations.NullMarked;
