package fi.lapsivaaka.offender.ring.right;

import fi.lapsivaaka.offender.ring.left.Left;
import org.jspecify.annotations.Nullable;

/** The other half. */
public record Right(@Nullable Left left) {}
