package fi.lapsivaaka.offender.ring.left;

import fi.lapsivaaka.offender.ring.right.Right;
import org.jspecify.annotations.Nullable;

/** One half of a ring. */
public record Left(@Nullable Right right) {}
