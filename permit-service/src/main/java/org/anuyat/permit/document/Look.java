package org.anuyat.permit.document;

import java.awt.Color;
import org.anuyat.permit.document.Pen.Style;

/** Measures (points) and colours of a permit. */
final class Look {
  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float MIDDLE = WIDTH / 2;
  static final float MARGIN = 68;

  static final Color INK = new Color(0x1B, 0x1F, 0x27);
  static final Color NAVY = new Color(0x1F, 0x3A, 0x5F);
  static final Color GREY = new Color(0x5A, 0x62, 0x6E);
  static final Color GOLD = new Color(0xB0, 0x8D, 0x57);
  static final Color PALE = new Color(0xD9, 0xDD, 0xE3);

  private Look() {}

  static Style bold(float size, Color colour) {
    return new Style(Face.BOLD, size, colour);
  }

  static Style regular(float size, Color colour) {
    return new Style(Face.REGULAR, size, colour);
  }

  /** The same style, small enough for one line. */
  static Style fitting(String text, Style style, float room) {
    float width = style.width(text);
    return width <= room ? style : style.sized(style.size() * room / width);
  }
}
