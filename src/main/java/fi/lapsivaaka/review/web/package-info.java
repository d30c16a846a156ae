/** The review queue and proposed rules in the browser and as files. */
@NullMarked
package fi.lapsivaaka.review.web;

import org.jspecify.annotations.NullMarked;
