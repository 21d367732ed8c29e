package org.anuyat.permit.document;

import java.util.List;

/**
 * Everything that is printed on one statement about a permit.
 *
 * @param saysTh what is certified
 * @param verifyUrl address of the public check, or null
 * @param reference the municipality's own
 */
public record StatementSheet(
    PermitSheet.Issuer issuer,
    String saysTh,
    String saysEn,
    List<Row> rows,
    String verifyUrl,
    String reference) {

  /** One fact; {@code valueEn} may be null. */
  public record Row(String labelTh, String labelEn, String value, String valueEn) {}
}
