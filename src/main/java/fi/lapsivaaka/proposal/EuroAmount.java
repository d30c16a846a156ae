package fi.lapsivaaka.proposal;

import fi.lapsivaaka.Money;

/** An amount of money that stands in a draft, whatever its notation. */
public record EuroAmount(Money amount, Quote quote) {}
