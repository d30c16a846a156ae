package fi.lapsivaaka.offender.impl;

/** Lives in a package that says nothing. */
public final class Helper {}
