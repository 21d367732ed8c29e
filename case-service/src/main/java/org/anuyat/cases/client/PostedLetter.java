package org.anuyat.cases.client;

import java.time.Instant;
import java.util.List;

/**
 * A posted application for intake to register and acknowledge like a mail.
 *
 * @param postedAt when it arrived: the legal clock's time
 * @param portal the client that posted it
 * @param subject our own name of the procedure
 */
public record PostedLetter(
    Instant postedAt,
    String portal,
    String procedureCode,
    String subject,
    String fromName,
    String fromAddress,
    String text,
    List<File> files) {

  /**
   * A file of it.
   *
   * @param path where this service serves its bytes to intake
   */
  public record File(String name, String contentType, long size, String sha256, String path) {}

  /** What intake answers. */
  public record Registered(String registerNumber, Instant deemedReceivedAt) {}
}
