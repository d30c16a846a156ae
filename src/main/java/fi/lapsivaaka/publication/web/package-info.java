/** Publishing and the public pages in the browser, for feed readers and for catalogues of open data. */
@NullMarked
package fi.lapsivaaka.publication.web;

import org.jspecify.annotations.NullMarked;
