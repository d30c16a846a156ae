/** Meetings and years in the browser, on paper and as a file. */
@NullMarked
package fi.lapsivaaka.meeting.web;

import org.jspecify.annotations.NullMarked;
