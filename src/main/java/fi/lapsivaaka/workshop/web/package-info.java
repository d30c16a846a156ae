/** Pages of the workshop; what the pages of other rooms need of them is public. */
@NamedInterface("pages")
@NullMarked
package fi.lapsivaaka.workshop.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
