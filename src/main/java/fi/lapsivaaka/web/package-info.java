/** The shell of the pages: layout, language, navigation, error pages; no business. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
