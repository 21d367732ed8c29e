package org.anuyat.intake.attachment.clinic;

import java.util.Optional;

/**
 * The effective resolution of a picture of a document (rule 3.5), from its pixels and the size of
 * the paper it plausibly shows; what the file says of its dpi is as often wrong as right.
 */
final class Resolution {
  /** What the guideline asks for, in dots per inch. */
  private static final int WANTED = 300;

  /** A scanner's trimmed edge is no reason to ask again. */
  private static final double ENOUGH = WANTED * 0.95;

  private static final double A4_LONG = 297 / 25.4;
  private static final double A4_SHORT = 210 / 25.4;
  private static final double CARD_LONG = 85.6 / 25.4;
  private static final double CARD_SHORT = 54 / 25.4;

  /** How far a cropped card's shape may be off. */
  private static final double CARD_TOLERANCE = 0.05;

  private Resolution() {}

  /** What is too low about a picture of a document, if anything. */
  static Optional<String> tooLow(int width, int height) {
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    double asA4 = Math.min(longer / A4_LONG, shorter / A4_SHORT);
    double asCard = Math.min(longer / CARD_LONG, shorter / CARD_SHORT);
    boolean cardShaped =
        Math.abs(longer / shorter / (CARD_LONG / CARD_SHORT) - 1) <= CARD_TOLERANCE;
    if (asA4 >= ENOUGH || cardShaped && asCard >= ENOUGH) {
      return Optional.empty();
    }
    return Optional.of("A4: %d dpi (%d × %d px)".formatted(Math.round(asA4), width, height));
  }

  /** The same of a picture that fills a page, of which the paper's size in inches is known. */
  static Optional<String> tooLowOnPage(int page, double dpi) {
    return dpi >= ENOUGH
        ? Optional.empty()
        : Optional.of("page %d: %d dpi".formatted(page, Math.round(dpi)));
  }
}
