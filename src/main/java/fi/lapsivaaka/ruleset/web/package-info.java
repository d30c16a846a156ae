/** Pages on which anybody can read the rules in force. */
@NullMarked
package fi.lapsivaaka.ruleset.web;

import org.jspecify.annotations.NullMarked;
