package fi.lapsivaaka.aims;

import java.math.BigDecimal;

/** A value that an organisation brings in itself. */
record OwnValue(String indicator, int year, BigDecimal value) {}
