package org.anuyat.payment.bankcall;

/**
 * A call as it came.
 *
 * @param bank header {@code Bank-Code}
 * @param timestamp header {@code Bank-Timestamp}, seconds since 1970
 * @param signature header {@code Bank-Signature}
 */
record SignedCall(String bank, String timestamp, String signature, String path, byte[] body) {}
