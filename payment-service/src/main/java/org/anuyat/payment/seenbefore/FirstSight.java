package org.anuyat.payment.seenbefore;

import java.time.Instant;
import java.util.UUID;

/** Where a mark was seen for the first time. */
public sealed interface FirstSight {
  /** Here and now. */
  record Now() implements FirstSight {}

  /** On another slip of this municipality. */
  record Here(Mark mark, UUID slipId, UUID feeId, Instant at) implements FirstSight {}

  /** In another municipality, of which no more is told. */
  record Elsewhere(Mark mark, Instant at) implements FirstSight {}
}
