/** Pages on which a draft's assessment is made; how a question looks to whoever answers it is public. */
@NamedInterface("pages")
@NullMarked
package fi.lapsivaaka.preparation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
