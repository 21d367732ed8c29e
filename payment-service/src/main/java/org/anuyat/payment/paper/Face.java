package org.anuyat.payment.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/** The two cuts of Sarabun, the typeface of Thai official letters; loaded at the first page. */
enum Face {
  REGULAR("fonts/Sarabun-Regular.ttf"),
  BOLD("fonts/Sarabun-Bold.ttf");

  static {
    // Without it a Thai mark sits where the font's metrics put it, not where the letter below needs
    // it.
    LayoutProcessor.enable();
  }

  private final String resource;
  private BaseFont font;

  Face(String resource) {
    this.resource = resource;
  }

  synchronized BaseFont font() {
    if (font == null) {
      try {
        font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + resource + " cannot be read", e);
      }
    }
    return font;
  }

  /** Whether the font has a glyph. */
  boolean has(int codePoint) {
    return font().charExists(codePoint);
  }
}
