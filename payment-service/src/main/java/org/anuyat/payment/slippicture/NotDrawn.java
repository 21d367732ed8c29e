package org.anuyat.payment.slippicture;

/** Ends the drawing of a file; unchecked, because PDFBox swallows some checked ones. */
final class NotDrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PictureLook look;

  NotDrawn(PictureLook look) {
    super(look.name());
    this.look = look;
  }

  PictureLook look() {
    return look;
  }
}
