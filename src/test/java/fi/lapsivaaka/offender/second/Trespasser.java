package fi.lapsivaaka.offender.second;

import fi.lapsivaaka.offender.first.Clockwatcher;

/** Uses a room it did not declare. */
record Trespasser(Clockwatcher neighbour) {}
