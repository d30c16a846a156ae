/** The way of a file of activity figures into the service in the browser. */
@NullMarked
package fi.lapsivaaka.activity.web;

import org.jspecify.annotations.NullMarked;
