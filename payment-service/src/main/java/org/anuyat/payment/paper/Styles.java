package org.anuyat.payment.paper;

import java.awt.Color;
import org.anuyat.payment.paper.Pen.Style;

/** The manners of writing of this service's papers. */
final class Styles {
  static final Color NAVY = new Color(0x1F, 0x3A, 0x5F);
  static final Color PALE = new Color(0xD9, 0xDD, 0xE3);
  static final Color RED = new Color(0xB3, 0x1B, 0x1B);
  private static final Color INK = new Color(0x1B, 0x1F, 0x27);
  private static final Color GREY = new Color(0x5A, 0x62, 0x6E);

  static final Style LETTERHEAD = new Style(Face.BOLD, 15, NAVY);
  static final Style TITLE = new Style(Face.BOLD, 18, NAVY);
  static final Style SUBTITLE = new Style(Face.REGULAR, 11, NAVY);
  static final Style HEADING = new Style(Face.BOLD, 12.5f, NAVY);
  static final Style BODY = new Style(Face.REGULAR, 11, INK);
  static final Style LABEL = new Style(Face.BOLD, 11, INK);
  static final Style STRONG = new Style(Face.BOLD, 12, INK);
  static final Style CELL = new Style(Face.REGULAR, 10.5f, INK);
  static final Style CELL_HEAD = new Style(Face.BOLD, 10.5f, NAVY);
  static final Style TOTAL = new Style(Face.BOLD, 10.5f, INK);
  static final Style SMALL = new Style(Face.REGULAR, 8.5f, GREY);
  static final Style WARNING = new Style(Face.BOLD, 11, RED);
  static final Style STAMP = new Style(Face.BOLD, 150, RED);

  private Styles() {}
}
