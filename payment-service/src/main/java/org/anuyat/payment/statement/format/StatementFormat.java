package org.anuyat.payment.statement.format;

/** What a statement is written in. */
public enum StatementFormat {
  /** Comma separated values, read by a mapping. */
  CSV,
  /** ISO 20022 bank to customer statement, any version. */
  CAMT053,
  /** SWIFT customer statement message. */
  MT940;

  /** What the file's first bytes look like. */
  public static StatementFormat of(String beginning) {
    String text = beginning.strip().replace("\uFEFF", "");
    if (text.startsWith("<")) {
      return CAMT053;
    }
    return text.startsWith("{1:") || text.startsWith("{4:") || text.startsWith(":20:")
        ? MT940
        : CSV;
  }
}
