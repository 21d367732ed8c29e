package org.anuyat.payment.paper;

/**
 * One column of a table.
 *
 * @param head what stands above it
 * @param share of the page's width, compared with the other columns
 * @param isNumber written to the right, so that digits stand below each other
 */
public record Column(String head, float share, boolean isNumber) {
  public static Column text(String head, float share) {
    return new Column(head, share, false);
  }

  public static Column number(String head, float share) {
    return new Column(head, share, true);
  }
}
