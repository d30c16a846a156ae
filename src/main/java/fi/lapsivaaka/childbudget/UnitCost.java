package fi.lapsivaaka.childbudget;

/** Euros of one result area or cost centre. */
public record UnitCost(String name, Euros euros) {}
