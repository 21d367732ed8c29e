package org.anuyat.payment.bankcall;

import java.util.UUID;

/**
 * What stands behind a reference.
 *
 * @param feeId null where there is none
 * @param missingSatang what would settle it now; null where nothing would
 */
record Bill(CallResult result, UUID feeId, Long missingSatang) {
  static final Bill OF_NOBODY = new Bill(CallResult.BILLER_UNKNOWN, null, null);
}
